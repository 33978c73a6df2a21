using CsCheck;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Rule books of every shape: generated packs, now and then with a rule in code, an override and a crosswalk.</summary>
internal static class Books
{
    private static readonly Crosswalk Crosswalk = new("gen/crosswalk",
    [
        new(Code.SnomedCt("386661006"), Code.Icd10Cm("I80.1")),
        new(Code.RxNorm("11289"), Code.Atc("B01AA03")),
        new(Code.Loinc("29463-7"), Code.Loinc("8480-6")),
    ]);

    private static readonly Gen<Unrecorded> AnyReading = Gen.Enum<Unrecorded>();

    /// <summary>Books whose rules ask for every detail that is missing, and need every reading.</summary>
    internal static Gen<RuleBook> Asking { get; } = Make(new(Gen.Const(Unrecorded.Ask), asksForAll: true));

    /// <summary>The standard packs, as if their authors had assumed nothing: every missing detail is asked for.</summary>
    internal static RuleBook StandardAsking { get; } = RuleBook.Empty.With(RuleBooks.Standard.Packs.Select(pack => TriggerTree.With(pack, AskForAll)));

    /// <summary>Books whose rules read a missing detail in any of the three ways.</summary>
    internal static Gen<RuleBook> Any { get; } = Make(new(AnyReading, asksForAll: false));

    /// <summary>Any pack; of two with different names both fit into one book.</summary>
    internal static Gen<RulePack> Pack(string name = "gen") => Pack(name, new(AnyReading, asksForAll: false));

    internal static Contraindication Rule(string id, Trigger when, params ValueList<ContraindicationEffect> effects) =>
        new(new RuleInfo(id, "Made up for a test", "gen", "made"), when, effects);

    private static Gen<RuleBook> Make(Triggers triggers) => Gen.Select(
        Pack("gen", triggers), Gen.Frequency((3, Gen.Const((RulePack?)null)), (1, Pack("second", triggers).Select(pack => (RulePack?)pack))), Gen.Int[0, 63], Gen.Select(triggers.Any, Effects.Some), (pack, second, extras, other) =>
        {
            RuleBook book = RuleBook.Empty.With(pack);
            if (second is not null)
                book = book.With(second);
            if ((extras & 1) != 0)
                book = book.With(new LongSessionsWait());
            if ((extras & 6) == 6 && !pack.Rules[0].Info.Sealed)
                book = book.Override(new Override(pack.Rules[0].Info.Id, "our protocol", "lead therapist") { Until = new LocalDate(2027, 1, 31) }, null);
            if ((extras & 24) == 24 && !pack.Rules[^1].Info.Sealed)
                book = book.Override(new Override(pack.Rules[^1].Info.Id, "our own rule", "lead therapist") { Since = new LocalDate(2026, 12, 1), ReplacedBy = "ours/instead" }, Rule("ours/instead", other.Item1, other.Item2));
            return (extras & 32) != 0 ? book.With(Crosswalk) : book;
        });

    private static Gen<RulePack> Pack(string name, Triggers triggers) => Gen.Select(triggers.Any, Effects.Some, Gen.Bool, Gen.Int[0, 30]).Array[1, 5].Select(rules => new RulePack(name + "/pack", "1.0.0", "Generated")
    {
        Sources = [new("made", "Made up for a test", "low")],
        Measurements = [.. Triggers.Readings],
        Rules = [.. rules.Select((rule, i) => new Contraindication(Info(name, i, rule.Item3, rule.Item4), rule.Item1, rule.Item2))],
    });

    /// <summary>Now and then a rule is sealed, or holds only between two dates, of the case or of the prescription.</summary>
    private static RuleInfo Info(string name, int i, bool isSealed, int dates) => new(FormattableString.Invariant($"{name}/rule-{i}"), FormattableString.Invariant($"Rule {i}"), i % 2 == 0 ? "even" : "odd", "made")
    {
        Sealed = isSealed && i == 0,
        HoldsFrom = dates is 1 or 3 ? new LocalDate(2026, 11, 1) : null,
        HoldsUntil = dates is 2 or 3 ? new LocalDate(2026, 12, 1) : null,
        ByIssueDate = dates is >= 1 and <= 3 && isSealed,
    };

    private static Trigger AskForAll(Trigger trigger) => trigger switch
    {
        FactTrigger fact => fact with { IfUnrecorded = Unrecorded.Ask, ImpliedSites = default },
        PregnancyTrigger pregnancy => pregnancy with { IfUnrecorded = Unrecorded.Ask, NeededWhen = null },
        _ => trigger,
    };
}
