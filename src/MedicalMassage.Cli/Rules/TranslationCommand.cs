using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>Tells which texts of a translation of a pack are missing, stale or left over.</summary>
internal static class TranslationCommand
{
    /// <summary>What the command ends with if there is something to mend.</summary>
    private const int Gaps = 1;

    internal static int Run(string pack, string translation, TextWriter output)
    {
        Parsed<PackTranslation> parsed = PackTranslationFormat.Read(InputFile.ReadDocument(translation));
        if (!parsed.IsValid)
            throw new InputException(RuleBookChoice.Faults(translation, parsed.Faults));
        RulePack? translated = RuleDocument.Read(pack).Packs.FirstOrDefault(one => one.Id == parsed.Value.Pack);
        if (translated is null)
            throw new InputException(Printable.Of($"{translation}: pack: {parsed.Value.Pack} is not in {pack}"));
        ValueList<TranslationGap> gaps = parsed.Value.Against(translated.Texts);
        Page page = new();
        Write(page, "Missing: said in English", gaps, TranslationGapKind.Missing);
        Write(page, "Stale: the English text was changed, and is said in its place", gaps, TranslationGapKind.Stale);
        Write(page, "Left over: the pack has no such text", gaps, TranslationGapKind.LeftOver);
        if (gaps.Count == 0)
            page.Heading(FormattableString.Invariant($"All {translated.Texts.Count} texts are there, each of the English text as it is."));
        output.Write(page.ToString());
        return gaps.Count == 0 ? 0 : Gaps;
    }

    private static void Write(Page page, string heading, ValueList<TranslationGap> gaps, TranslationGapKind kind)
    {
        TranslationGap[] these = [.. gaps.Where(gap => gap.Kind == kind)];
        if (these.Length == 0)
            return;
        page.Heading(FormattableString.Invariant($"{heading} ({these.Length})"));
        foreach (TranslationGap gap in these)
            page.Point(gap.English is null ? gap.Code : $"{gap.Code} of {gap.Mark}: {gap.English}");
    }
}
