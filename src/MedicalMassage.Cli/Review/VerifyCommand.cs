using System.Security.Cryptography;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Review;

/// <summary>Tells whether a pack is the very one that was signed, and whether this key signed it.</summary>
internal static class VerifyCommand
{
    internal static int Run(string name, string keyPath, string? file, TextWriter output)
    {
        ReviewedPack reviewed = ReviewedPack.Read(name);
        string path = file ?? reviewed.SignatureFile;
        Parsed<PackSignature> parsed = PackSignatureFormat.Read(InputFile.ReadDocument(path));
        if (!parsed.IsValid)
            throw new InputException(RuleBookChoice.Faults(path, parsed.Faults));
        using ECDsa key = KeyFile.Read(keyPath);
        PackSignature signature = parsed.Value;
        string? fault = Fault(reviewed.Pack, signature, key);
        output.WriteLine(Printable.Of(fault is null
            ? $"{name}: the signature holds. {signature.Pack} {signature.Version} was reviewed on {LocalDatePattern.Iso.Format(signature.Reviewed)} by: {signature.By}."
            : $"{name}: NOT AS SIGNED. {fault}"));
        return fault is null ? 0 : ExitCode.NotAsSigned;
    }

    /// <summary>The signature is looked at first: what it says of the pack counts only if it holds.</summary>
    private static string? Fault(RulePack pack, PackSignature signature, ECDsa key)
    {
        if (signature.Key != KeyFile.Id(key))
            return "Another key signed it: look for the public key of whoever reviewed the pack.";
        if (!key.VerifyData(signature.Statement(), Convert.FromBase64String(signature.Signature), HashAlgorithmName.SHA256))
            return "The signature file was changed after it was signed: get the original one.";
        if (signature.Pack != pack.Id)
            return $"The signature is for the pack {signature.Pack}, and this is {pack.Id}.";
        string now = RulePackFormat.Fingerprint(pack);
        if (signature.Fingerprint == now)
            return null;
        string versions = signature.Version == pack.Version ? $"both call themselves version {pack.Version}" : $"version {signature.Version} was signed, and this is {pack.Version}";
        return $"The pack says something else than the one that was signed ({versions}): have it reviewed again, or go back to the one that was.";
    }
}
