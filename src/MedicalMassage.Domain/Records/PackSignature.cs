using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain;

/// <summary>That somebody reviewed a pack: which one, when, in which role, and the signature over all of this. It stands beside the pack.</summary>
/// <remarks>
/// The library makes and checks no signature, as it holds no keys: <c>medical-massage sign</c> and <c>verify</c> do. To check one elsewhere,
/// compare <see cref="Fingerprint"/> with <see cref="RulePackFormat.Fingerprint"/>, and verify <see cref="Signature"/> over <see cref="Statement"/>.
/// </remarks>
public sealed record PackSignature
{
    /// <summary>The one algorithm that there is: ECDSA on the curve P-256 over SHA-256, as the two numbers of 32 bytes each.</summary>
    public const string EcdsaP256 = "ecdsa-p256-sha256";

    /// <summary>A signature with all that it is over.</summary>
    /// <param name="pack">The id of the pack.</param>
    /// <param name="version">Its version.</param>
    /// <param name="fingerprint">The hash of all that it says: <c>sha256:</c> and 64 hexadecimal digits.</param>
    /// <param name="reviewed">The day on which the reviewer states to have finished.</param>
    /// <param name="by">Who reviewed it, by role and not by name.</param>
    /// <param name="algorithm">How it was signed: <see cref="EcdsaP256"/>.</param>
    /// <param name="key">The hash of the public key: <c>sha256:</c> and 64 hexadecimal digits, over its SubjectPublicKeyInfo.</param>
    /// <param name="signature">The signature in Base64.</param>
    /// <exception cref="ArgumentException">A text is blank, has more than one line, or has not the form that is asked for.</exception>
    [JsonConstructor]
    public PackSignature(string pack, string version, string fingerprint, LocalDate reviewed, string by, string algorithm, string key, string signature)
    {
        Pack = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(pack), nameof(pack), RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");
        Version = OneLine(version, nameof(version));
        Fingerprint = Sha256.Check(Guard.Against.Null(fingerprint), nameof(fingerprint));
        Reviewed = reviewed;
        By = OneLine(by, nameof(by));
        Algorithm = Guard.Against.InvalidInput(Guard.Against.Null(algorithm), nameof(algorithm), word => word == EcdsaP256, EcdsaP256);
        Key = Sha256.Check(Guard.Against.Null(key), nameof(key));
        Signature = Guard.Against.InvalidInput(Text.Required(signature, nameof(signature)), nameof(signature), IsBase64, "Base64");
    }

    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    /// <summary>The id of the pack.</summary>
    public string Pack { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The hash of all that it says.</summary>
    public string Fingerprint { get; }

    /// <summary>The day on which the reviewer states to have finished. It is no time stamp.</summary>
    public LocalDate Reviewed { get; }

    /// <summary>Who reviewed it, by role.</summary>
    public string By { get; }

    /// <summary>How it was signed.</summary>
    public string Algorithm { get; }

    /// <summary>The hash of the public key.</summary>
    public string Key { get; }

    /// <summary>The signature in Base64.</summary>
    public string Signature { get; }

    /// <summary>The bytes that are signed: all members but the signature, a line each, in UTF-8.</summary>
    /// <returns>A new array for each call.</returns>
    public byte[] Statement() => Encoding.UTF8.GetBytes(string.Join('\n',
        ["medical-massage/pack-signature/1", Pack, Version, Fingerprint, LocalDatePattern.Iso.Format(Reviewed), By, Algorithm, Key]));

    /// <summary>Each member has a line of its own in the statement, so none may bring one more.</summary>
    private static string OneLine(string text, string parameter) =>
        Guard.Against.InvalidInput(Text.Required(text, parameter), parameter, line => !line.Any(char.IsControl), "a text on one line");

    private static bool IsBase64(string text) => System.Buffers.Text.Base64.IsValid(text);
}
