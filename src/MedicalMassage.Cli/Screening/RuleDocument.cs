using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>A file of rules: a pack, or a layer of packs and overrides. Exactly one of them is there.</summary>
internal sealed record RuleDocument(string Path, RulePack? Pack, RuleLayer? Layer)
{
    /// <summary>The packs in the file.</summary>
    internal IEnumerable<RulePack> Packs => Pack is { } pack ? [pack] : Layer!.Packs;

    internal static RuleDocument Read(string path)
    {
        ReadOnlyMemory<byte> utf8 = InputFile.ReadDocument(path);
        if (IsLayer(utf8))
            return new(path, null, Valid(path, RuleLayerFormat.Read(utf8)));
        return new(path, Valid(path, RulePackFormat.Read(utf8)), null);
    }

    /// <summary>The book with these rules over it.</summary>
    /// <exception cref="ArgumentException">They do not fit to the book.</exception>
    internal RuleBook Over(RuleBook book) => Pack is { } pack ? book.With(pack) : book.With(Layer!);

    private static T Valid<T>(string path, Parsed<T> parsed)
        where T : class =>
        parsed.IsValid ? parsed.Value : throw new InputException(RuleBookChoice.Faults(path, parsed.Faults));

    /// <summary>Only a layer has packs or overrides; whatever else is wrong, the reader of the format says it.</summary>
    private static bool IsLayer(ReadOnlyMemory<byte> utf8) =>
        Peek.At(utf8, document => document.TryGetProperty("packs", out _) || document.TryGetProperty("overrides", out _), otherwise: false);
}
