using MedicalMassage.Domain;
using NodaTime;

namespace ClinicRules;

/// <summary>All rules of the clinic over the standard ones. Build it once and keep it.</summary>
public static class HouseRules
{
    /// <summary>The rules that are data.</summary>
    public static RulePack Pack { get; } = Read("house-rules.json");

    /// <summary>What stands in the place of a standard rule, and nowhere else.</summary>
    private static IReferralRule FirstTrimester { get; } = Pack.Rules.Single(rule => rule.Info.Id == "our-clinic/first-trimester");

    /// <summary>Which rule it replaces, why, who takes it on, and between which days.</summary>
    private static Override MidwifeLed { get; } = new("pregnancy-trimester-1", because: "Our midwife-led protocol of March 2026.", by: "lead midwife")
    {
        ReplacedBy = FirstTrimester.Info.Id,
        Reason = OverrideReason.LocalProtocol,
        Since = new LocalDate(2026, 3, 1),
        Until = new LocalDate(2028, 2, 29),
    };

    public static RuleBook Book { get; } = RuleBooks.Standard
        .With(Pack with { Rules = [.. Pack.Rules.Where(rule => rule != FirstTrimester)] })
        .Override(MidwifeLed, FirstTrimester)
        .With(GentleUnderSixteen.Rule)
        .With(new ReportAfterSixVisits())
        .With(new TrainedForOncology());

    private static RulePack Read(string name)
    {
        using var stream = typeof(HouseRules).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        Parsed<RulePack> pack = RulePackFormat.Read(reader.ReadToEnd());
        return pack.IsValid ? pack.Value : throw new InvalidDataException(string.Join('\n', pack.Faults));
    }
}
