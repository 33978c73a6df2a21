using System.Security.Cryptography;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Review;

/// <summary>Signs a pack as reviewed: a file beside it, which any change of a rule breaks.</summary>
internal static class SignCommand
{
    internal static int Run(string name, string on, string by, string keyPath, string? file, TextWriter output)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(on);
        if (!day.Success)
            throw new UsageException($"--on {on} is no day: write it as 2026-12-01.");
        ReviewedPack reviewed = ReviewedPack.Read(name);
        string path = file ?? reviewed.SignatureFile;
        if (File.Exists(path))
            throw new UsageException($"{path} is there already: move it away, or name another file with --out.");
        using ECDsa key = KeyFile.Read(keyPath);
        if (!KeyFile.IsPrivate(key))
            throw new InputException($"{keyPath}: found a public key, expected the private one.");
        PackSignature signature = Sign(reviewed.Pack, day.Value, by, key);
        File.WriteAllText(path, PackSignatureFormat.Write(signature) + "\n");
        output.WriteLine(Printable.Of($"{path}: {signature.Pack} {signature.Version} ({signature.Fingerprint[..19]}) is signed as reviewed on {on} by: {by}."));
        return 0;
    }

    private static PackSignature Sign(RulePack pack, LocalDate on, string by, ECDsa key)
    {
        try
        {
            PackSignature Signed(string signature) => new(pack.Id, pack.Version, RulePackFormat.Fingerprint(pack), on, by, PackSignature.EcdsaP256, KeyFile.Id(key), signature);

            // What is signed does not hold the signature, so any other one may stand in until it is made.
            byte[] statement = Signed("AAAA").Statement();
            return Signed(Convert.ToBase64String(key.SignData(statement, HashAlgorithmName.SHA256)));
        }
        catch (ArgumentException refusal)
        {
            throw new UsageException(Printable.Of($"It cannot be signed: {RuleBookChoice.Told(refusal)}"));
        }
    }
}
