using System.Globalization;

namespace MedicalMassage.Testing.Tests.Faults;

public sealed class ReadsTheClock : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "ReadsTheClock.Evaluate calls System.DateTime.Today: it reads a clock; today is referral.AsOf";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (LocalDate.FromDateTime(DateTime.Today) > new LocalDate(2020, 1, 1))
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class ReadsTheSystemClock : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "calls NodaTime.SystemClock.Instance: it reads a clock";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (IsOpen())
            Report(referral, findings, "fever", Clearance);
    }

    private static bool IsOpen() => SystemClock.Instance.GetCurrentInstant() > Instant.FromUnixTimeSeconds(0);
}

public sealed class ThrowsDice : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "System.Random.Shared: it reads chance";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (Random.Shared.Next(2) == 0)
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class AsksTheMachine : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "calls System.Environment.GetEnvironmentVariable: it reads the machine";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (Environment.GetEnvironmentVariable("CLINIC_IS_LENIENT") is null)
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class ReadsAFile : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "calls System.IO.File.Exists: it reads files";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (!File.Exists("lenient.txt"))
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class CountsItsCalls : FaultyRule
{
    private int _calls;

    public override Law Breaks => Law.Pure;

    public override string Named => "CountsItsCalls.Evaluate sets the field _calls of the rule: a rule keeps nothing between calls";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        _calls++;
        Report(referral, findings, "fever", _calls > 0 ? Clearance : Restriction.ExcludeEverything);
    }
}

public sealed class CountsForEverybody : FaultyRule
{
    private static int _everybody;

    public override Law Breaks => Law.Pure;

    public override string Named => "sets the static field _everybody: a rule keeps nothing between calls";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        _everybody++;
        Report(referral, findings, "fever", Clearance);
    }
}

public sealed class RemembersPatients : FaultyRule
{
    private readonly HashSet<LocalDate> _days = [];

    public override Law Breaks => Law.Deterministic;

    public override string Named => "It gave another answer after it had seen other cases";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (_days.Add(referral.AsOf))
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class WritesNumbersAsTheMachineDoes : FaultyRule
{
    public override Law Breaks => Law.Deterministic;

    public override string Named => "Under the culture";

    public override ReferralCase Example => Patients.HealthyAdult().With(Observation.Of(Code.Loinc("8310-5"), 38.5m, "Cel", Patients.Day));

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        for (int i = 0; i < referral.Patient.Observations.Count; i++)
        {
            if (referral.Patient.Observations[i] is { Value: { } value })
                findings.Report([new FactReference(FormattableString.Invariant($"patient.observations[{i}]"), string.Format(null, "{0:0.0}", value))], new Advice(Audience.Therapist, "Take it again."));
        }
    }
}

public sealed class SpellsAsTheMachineDoes : FaultyRule
{
    public override Law Breaks => Law.Pure;

    public override string Named => "CultureInfo.CurrentCulture: it reads the culture of the thread";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (string.Equals("FEVER".ToLower(CultureInfo.CurrentCulture), "fever", StringComparison.Ordinal))
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class ChangesItsMindAboutItself : FaultyRule
{
    private readonly List<string> _versions = [];

    public override Law Breaks => Law.PacksCompose;

    public override string Named => "Info has to be the same always";

    public override RuleInfo Info
    {
        get
        {
            _versions.Add("again");
            return new("faulty/rule", FormattableString.Invariant($"Version {_versions.Count}"), "protocol", "protocol");
        }
    }

    public override void Evaluate(ReferralCase referral, FindingCollector findings) => Report(referral, findings, "fever", Clearance);
}
