using CsCheck;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Prescriptions with ledgers, in and out of order, that the rules of the schemes concern.</summary>
internal static class Prescribing
{
    private static readonly Gen<Stated> AnyMark = Gen.Frequency((1, Gen.Const(Stated.Unrecorded)), (1, Gen.Const(Stated.No)), (6, Gen.Const(Stated.Yes)));

    private static readonly Gen<Code> AnyCode = Gen.OneOf(Code.Icd10Gm("M54.5"), Code.Icd10Gm("M54.4"), Code.Icd10Gm("I89.0"), Code.Icd10Cm("M54.50"), Code.Icd10Cm("G47.00"));

    private static readonly Gen<Frequency?> AnyFrequency = Gen.Frequency((1, Gen.Const((Frequency?)null)), (3, Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], (least, more) => (Frequency?)new Frequency(least, least + more))));

    private static readonly Gen<string> AnyService = Gen.OneOf("KMT", "MLD", "97124", "BLANKOVERORDNUNG", "physical-therapy");

    private static readonly Gen<PrescriptionItem> Item = Gen.Select(
        AnyService, Gen.Int[0, 14], AnyFrequency, Gen.Int[0, 3], Gen.Int[0, 70], Gen.Frequency((5, Gen.Const(default(PrescriptionItemKind))), (1, Gen.Enum<PrescriptionItemKind>())),
        (service, units, often, unit, minutes, kind) => new PrescriptionItem(service, units == 0 ? null : units)
        {
            Kind = kind,
            Minutes = minutes < 10 ? null : minutes,
            PerDay = unit == 1 ? often : null,
            PerWeek = unit is 2 or 3 ? often : null,
            EveryWeeks = unit == 0 ? often : null,
            Regions = minutes % 4 == 0 ? BodyRegions.Back : BodyRegions.None,
            Techniques = minutes % 5 == 0 ? [Technique.Petrissage] : default,
        });

    private static readonly Gen<Prescriber?> AnyPrescriber = Gen.Select(
        Gen.OneOf("physician", "chiropractor", "nurse-practitioner"), Gen.OneOf("contract", "attending", "hospital", ""), Gen.Int[0, 2], Gen.Int[0, 9],
        (profession, capacity, number, some) => some == 0 ? null : new Prescriber(profession)
        {
            Capacities = capacity.Length == 0 ? default : [capacity],
            Identifiers = number == 0 ? default : [new(number == 1 ? "npi" : "doctor-number", "p-1")],
            Contact = Stated.Yes,
        });

    /// <summary>Any prescription of a scheme around a day; now and then one of another scheme.</summary>
    internal static Gen<Prescription> For(string? scheme, LocalDate asOf) => Gen.Select(
        Gen.Select(Gen.Int[0, 12], Gen.Int[-200, 3], Gen.Bool, AnyPrescriber, AnyCode, Gen.OneOf("WS", "LY", "EX", "ZN", "XX", "")),
        Gen.Select(Item.Array[0, 2], Gen.Int[-150, 4].Array[0, 8], AnyService, Gen.Enum<PrescriptionKind>(), Gen.Frequency((3, Gen.Const(default(CareNeed))), (1, Gen.Enum<CareNeed>()))),
        Gen.Select(AnyMark.Array[5], Gen.Select(Gen.Int[-60, 20], Gen.Int[0, 40], Gen.OneOf("T", "K", "", "X")).Array[0, 2], Gen.Int[0, 20], Gen.Int[-40, 60]),
        Gen.Select(Claim(asOf), Leave(asOf).Array[0, 2], Earlier(asOf).Array[0, 3], Report(asOf).Array[0, 2], Gen.Enum<CarePurpose>()),
        (first, second, third, fourth) => new Prescription
        {
            Scheme = first.Item1 switch { 0 => "mine", 1 => null, _ => scheme },
            Issued = first.Item2 % 9 == 0 ? null : asOf.PlusDays(first.Item2 / 2),
            Urgent = first.Item3,
            Prescriber = first.Item4,
            Diagnosis = Condition.Active(first.Item5),
            DiagnosisGroup = first.Item6.Length == 0 ? null : first.Item6,
            LeadSymptoms = ["a"],
            Items = [.. second.Item1],
            SessionsGiven = [.. second.Item2.Select((days, i) => new SessionGiven(asOf.PlusDays(days / 3), i % 4 == 3 || second.Item1.Length == 0 ? second.Item3 : second.Item1[0].Service) { Minutes = i % 3 == 0 ? 20 : null })],
            Kind = second.Item4,
            Need = second.Item5,
            Signature = third.Item1[0],
            Stamp = third.Item1[1],
            HomeVisit = third.Item1[2],
            ReportRequested = third.Item1[3],
            Discharged = third.Item1[4] == Stated.Yes ? asOf.PlusDays(-third.Item3) : null,
            Interruptions = [.. third.Item2.Select(gap => new Interruption(asOf.PlusDays(gap.Item1), gap.Item2 % 7 == 0 ? null : asOf.PlusDays(gap.Item1 + gap.Item2)) { Reason = gap.Item3.Length == 0 ? null : gap.Item3 })],
            Amendments = third.Item3 % 5 == 0 ? [new(asOf.PlusDays(third.Item4 / 4), Prescriber.Physician, third.Item3 == 0 ? "frequency" : "issued") { NewIssueDate = third.Item3 == 0 ? null : asOf.PlusDays(third.Item4 / 4), Signature = third.Item1[1] }] : default,
            ValidUntil = third.Item4 % 6 == 0 ? asOf.PlusDays(third.Item4) : null,
            Duration = third.Item4 % 6 == 1 ? new TimeLength(third.Item3 + 1, TimeUnit.Weeks) : null,
            Superseded = third.Item4 % 11 == 0 ? asOf.PlusDays(third.Item4) : null,
            Claim = fourth.Item1,
            Authorisations = [.. fourth.Item2],
            Earlier = [.. fourth.Item3],
            Reports = [.. fourth.Item4],
            Purpose = fourth.Item5,
        });

    private static Gen<PayerClaim?> Claim(LocalDate asOf) => Gen.Select(
        Gen.Int[-120, 5], Gen.Int[0, 30], Gen.OneOf("premera", "regence", "nova-scotia-health-association"), Gen.OneOf("original", "advantage", "managed-care"), Gen.Enum<CareEpisode>(), Gen.Int[0, 4_000], Gen.Enum<Stated>(),
        (days, visits, insurer, plan, episode, money, stated) => days > 3 ? null : new PayerClaim
        {
            Accident = days % 4 == 0 ? null : asOf.PlusDays(days),
            EarlierVisits = visits > 25 ? null : visits / 2,
            Insurer = insurer,
            Plan = visits % 3 == 0 ? null : plan,
            Episode = episode,
            SelfInsured = stated,
            EmergencyCondition = stated,
            VisitLimit = visits % 2 == 0 ? null : visits,
            PreExistingDocumented = days % 5 == 0 ? asOf.PlusDays(days * 2) : null,
            Papers = ["ocf-1"],
            Charges = [new(money % 2 == 0 ? "ocf-23" : "ocf-18", money) { Category = money % 3 == 0 ? "supplementary" : "treatment", Date = asOf.PlusDays(days) }],
        });

    private static Gen<PayerAuthorisation> Leave(LocalDate asOf) => Gen.Select(
        Gen.OneOf("service-request", "claim-manager", "prior-authorisation", "self-pay", "ocf-18", "individual-approval", "further-care", "treatment-extension"), Gen.Int[-60, 10], Gen.Int[-5, 60],
        (kind, from, until) => new PayerAuthorisation(kind)
        {
            Requested = asOf.PlusDays(from - 5),
            Granted = from % 4 == 0 ? null : asOf.PlusDays(from),
            Ends = until % 3 == 0 ? null : asOf.PlusDays(until),
            UpToVisit = until % 2 == 0 ? null : 12,
            Codes = [Code.Icd10Gm("M54.5")],
            DiagnosisGroup = "WS",
            SamePayer = Stated.Yes,
        });

    private static Gen<EarlierPrescription> Earlier(LocalDate asOf) => Gen.Select(Gen.Int[-400, -5], AnyCode, AnyPrescriber, Gen.Int[1, 12], (days, code, by, units) => new EarlierPrescription(asOf.PlusDays(days))
    {
        Codes = [code],
        DiagnosisGroup = "WS",
        Prescriber = by,
        Items = [new("KMT", units)],
        LastSession = asOf.PlusDays(days + 3),
        UnitsOpen = units % 3,
    });

    private static Gen<ReportSent> Report(LocalDate asOf) => Gen.Select(Gen.OneOf("progress-report", "treatment-plan", "re-evaluation"), Gen.Int[-60, 8], (kind, days) => new ReportSent(kind, asOf.PlusDays(days))
    {
        To = days % 2 == 0 ? ["attending-doctor", "payer"] : ["insurer", "prescriber"],
        Contents = ["objectives", "modalities", "frequency", "duration"],
    });
}
