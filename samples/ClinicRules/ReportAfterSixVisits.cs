using MedicalMassage.Domain;

namespace ClinicRules;

/// <summary>An insurer's rule: after six visits it wants a report, which we write when we have spoken with the prescriber.</summary>
public sealed class ReportAfterSixVisits : IReferralRule
{
    private const int Visits = 6;

    public RuleInfo Info { get; } = new("our-clinic/report-after-six-visits", "Report to the insurer after six visits", "insurer", "insurer-contract")
    {
        Rationale = "The contract pays for more than six visits only with a report.",
        ResolvedBy = "A conversation with the prescriber, and the report.",
    };

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        // What happened after the day of the case has not happened yet, and changes the answer on its day.
        var talks = referral.Consultations.Where(talk => talk.Kind != ConsultationKind.TherapistPatient).Select(talk => talk.Date).ToArray();
        var sessions = (referral.Prescription?.SessionsGiven ?? []).ToArray();
        foreach (var date in talks.Concat(sessions.Select(session => session.Date)))
            findings.ChangesOn(date);

        var since = talks.Where(date => date <= referral.AsOf).ToArray();
        var visits = sessions.Index()
            .Where(one => one.Item.Date <= referral.AsOf && since.All(talk => one.Item.Date > talk))
            .ToArray();
        if (visits.Length < Visits)
            return;
        findings.Report(
            [.. visits.Select(one => new FactReference(FormattableString.Invariant($"prescription.sessionsGiven[{one.Index}]"), "a visit since the last report"))],
            new Requirement(RequirementKind.Document, "Speak with the prescriber and send the report to the insurer."));
    }
}
