using System.Security.Cryptography;
using System.Text;
using MedicalMassage.Cli.Screening;

namespace MedicalMassage.Cli.Review;

/// <summary>Keys from PEM files: ECDSA on the curve P-256.</summary>
internal static class KeyFile
{
    internal static ECDsa Read(string path)
    {
        string pem = Encoding.UTF8.GetString(InputFile.ReadDocument(path).Span);
        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value)
                return key;
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            // Told below, without a word of what is in the file.
        }
        key.Dispose();
        throw new InputException($"{path}: found no key that can be used, expected one PEM block with an ECDSA key on P-256, without a password.");
    }

    /// <summary>The hash of the public key, by which a signature names it.</summary>
    internal static string Id(ECDsa key) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    internal static bool IsPrivate(ECDsa key)
    {
        try
        {
            ECParameters parameters = key.ExportParameters(includePrivateParameters: true);
            CryptographicOperations.ZeroMemory(parameters.D);
            return true;
        }
        catch (CryptographicException)
        {
            // The only way to learn that a key has no private part.
            return false;
        }
    }
}
