using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Rules;

/// <summary>The largest part of the standard packs that can be said in tests of prefixes, words, thresholds and age, and made-up rules to go on with.</summary>
internal static class CommonRules
{
    private const int OldestAge = 200;

    /// <summary>The rules of the standard packs that all contestants can express.</summary>
    internal static ValueList<CommonRule> OfThePacks { get; } =
    [
        .. RuleBooks.Standard.Rules.OfType<Contraindication>()
            .Select(rule => TestOf(rule.When) is { } test ? new CommonRule(rule.Info.Id, rule, test) : null)
            .OfType<CommonRule>(),
    ];

    /// <summary>So many rules: those that the patient touches, then others of the packs, then made-up ones about codes that no patient here has.</summary>
    internal static ValueList<CommonRule> Of(int count, IReadOnlyCollection<string> touched)
    {
        IEnumerable<CommonRule> first = OfThePacks.Where(rule => touched.Contains(rule.Id));
        IEnumerable<CommonRule> then = OfThePacks.Where(rule => !touched.Contains(rule.Id));
        return [.. first.Concat(then).Concat(Enumerable.Range(0, count).Select(MadeUp)).Take(count)];
    }

    internal static RuleBook Book(IEnumerable<CommonRule> rules) => RuleBook.Empty.With(new RulePack("benchmark/rules", "1", "Rules of the benchmark")
    {
        Sources = RuleBooks.Standard.Packs.SelectMany(pack => pack.Sources).DistinctBy(source => source.Key).ToValueList(),
        Rules = rules.Select(rule => (IReferralRule)rule.Rule).ToValueList(),
    });

    /// <summary>A rule about two codes of the chapters on external causes: V00.00 to Y99.99.</summary>
    private static CommonRule MadeUp(int number)
    {
        const int codes = 40_000;
        string[] prefixes = [External(number), External(codes - 1 - number)];
        Contraindication rule = new(
            new RuleInfo(string.Create(CultureInfo.InvariantCulture, $"made-up/rule-{number}"), "A made-up rule", "benchmark", "made-up"),
            Trigger.HasDiagnosis([.. prefixes.Select(Code.Icd10Cm)]),
            new ContraindicationEffect(new Requirement(RequirementKind.Clearance, "Ask the physician."), Reach.None));
        return new(rule.Info.Id, rule, new HasCode(CodeList.Conditions, prefixes.ToValueList()));
    }

    private static string External(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{"VWXY"[number / 10_000]}{number / 100 % 100:00}{number % 100:00}");

    /// <summary>The trigger as a test, or null if it asks for more: a state, a stage, a time, a place, planned work, a pregnancy.</summary>
    private static Test? TestOf(Trigger trigger) => trigger switch
    {
        AllTrigger t => Parts(t.Parts) is { } parts ? new AllOf(parts) : null,
        AnyTrigger t => Parts(t.Parts) is { } parts ? new AnyOf(parts) : null,
        DiagnosisTrigger { Status.IsEmpty: true, Acuity.IsEmpty: true, Control.IsEmpty: true, Onset: null, Sites.IsEmpty: true } t =>
            Codes(CodeList.Conditions, t.Codes, CodeSystem.Icd10Cm),
        MedicationTrigger { Since: null, Stopped: null, Routes.IsEmpty: true, Sites.IsEmpty: true } t => Codes(CodeList.Medications, t.Codes, CodeSystem.Atc),
        SymptomTrigger { Since: null, Sites.IsEmpty: true } t => new HasWord(WordList.Symptoms, t.Kinds),
        DeviceTrigger { Since: null, Sites.IsEmpty: true, Codes.Count: 0 } t => new HasWord(WordList.Devices, t.Kinds),
        AllergyTrigger { Codes.Count: 0 } t => new HasWord(WordList.Allergies, t.Kinds),
        ObservationTrigger { Within.Unit: TimeUnit.Days, NeededWhen: null } t =>
            new InRange(t.Measurement.Code.Key, t.Measurement.Unit, t.Range, t.Within!.Value.Amount),
        AgeTrigger t => new OfAge(t.AtLeast ?? 0, t.Below ?? OldestAge),
        _ => null,
    };

    private static ValueList<Test>? Parts(ValueList<Trigger> parts)
    {
        Test?[] tests = [.. parts.Select(TestOf)];
        return Array.TrueForAll(tests, test => test is not null) ? tests.OfType<Test>().ToValueList() : null;
    }

    /// <summary>The patients carry ICD-10-CM, ATC and LOINC alone, so the others need not test for more. Our book knows the other systems too.</summary>
    private static HasCode? Codes(CodeList list, ValueList<Code> codes, CodeSystem system)
    {
        ValueList<string> prefixes = codes.Where(code => code.System == system).Select(code => code.Key).ToValueList();
        return prefixes.Count > 0 ? new HasCode(list, prefixes) : null;
    }

    private static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => [.. items];
}
