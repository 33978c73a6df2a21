using static MedicalMassage.Domain.Tests.Authorisation.Expect;
using static MedicalMassage.Domain.Tests.Authorisation.Forms;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>Austria, timed units, any prescription, and the talks before the first session.</summary>
internal static class OtherExamples
{
    private static readonly Prescription Timed = American("cpt") with { Items = [new("97124", 12), new("97140", 12), new("97110", 12), new("97010", 12), new("97016", 6)] };

    private static Prescription Took(params (string Code, int Minutes, int Units)[] services) => Timed with
    {
        SessionsGiven = [.. services.Select(service => new SessionGiven(new(2026, 11, 16), service.Code, service.Units) { Minutes = service.Minutes })],
    };

    private static ReferralCase Talked(CareSetting setting, params Consultation[] talks) => German.Now() with { Setting = setting, Consultations = [.. talks] };

    private static ReferralCase Within(Programme programme) => German.Now() with { Programmes = [programme] };

    internal static SchemeExample[] All { get; } =
    [
        new("at-bva/approval", Holds, American("at-bva")),
        new("at-bva/approval", Clear, American("at-bva").Leave("insurer-approval")),
        new("at-bva/provider", Holds, American("at-bva").Now() with { Therapist = new() { Credentials = [new(CredentialKind.Licence, "LMT")] } }),
        new("at-bva/provider", Clear, American("at-bva").Now() with { Therapist = new() { Credentials = [new(CredentialKind.Licence, "Heilmasseur")] } }),
        new("cpt/medicare-timed-units", Clear, Took(("97110", 33, 2), ("97140", 7, 1))),
        new("cpt/medicare-timed-units", Tells, Took(("97110", 33, 3))),
        new("cpt/medicare-timed-units", Clear, Took(("97124", 22, 1))),
        new("cpt/medicare-timed-units", Tells, Took(("97124", 22, 2))),
        new("cpt/medicare-timed-units", Tells, Took(("97010", 20, 1))),
        new("cpt/midpoint-timed-units", Tells, Took(("97110", 33, 2), ("97140", 7, 1))),
        new("cpt/midpoint-timed-units", Clear, Took(("97110", 33, 2))),
        new("cpt/midpoint-timed-units", Clear, Took(("97010", 40, 1))),
        new("cpt/pump", Tells, Timed),
        new("cpt/pump", Clear, American("cpt")),
        new("generic/fields", Clear, American("generic")),
        new("generic/fields", Holds, American("generic") with { Items = [] }),
        new("generic/fields", Holds, American("generic") with { Issued = null }),
        new("generic/frequency", Clear, American("generic").Given("2026-11-23").On("2026-11-24")),
        new("generic/frequency", Holds, American("generic").Given("2026-11-23", "2026-11-24").On("2026-11-25")),
        new("generic/frequency", Holds, (American("generic") with { Items = [new("97124", 6) { EveryWeeks = new(2, 3) }] }).Given("2026-11-09").On("2026-11-22")),
        new("generic/frequency", Clear, (American("generic") with { Items = [new("97124", 6) { EveryWeeks = new(2, 3) }] }).Given("2026-11-09").On("2026-11-23")),
        new("practice/talk-with-patient", Holds, Talked(CareSetting.IndependentPractice)),
        new("practice/talk-with-patient", Clear, Talked(CareSetting.IndependentPractice, new Consultation(ConsultationKind.TherapistPatient, Today))),
        new("practice/talk-with-patient", Clear, Talked(CareSetting.IndependentPractice, new Consultation(ConsultationKind.ThreeWay, Today))),
        new("practice/talk-with-patient", Holds, Talked(CareSetting.IndependentPractice, new Consultation(ConsultationKind.PrescriberTherapist, Today))),
        new("practice/talk-with-patient", Holds, Talked(CareSetting.IndependentPractice, new Consultation(ConsultationKind.TherapistPatient, Today.PlusDays(1)))),
        new("practice/talk-with-patient", Holds, German.Given("2026-11-09").Now() with { Consultations = [new(ConsultationKind.TherapistPatient, new(2026, 11, 10))] }),
        new("practice/briefed", Clear, Talked(CareSetting.IndependentPractice)),
        new("practice/briefed", Holds, Talked(CareSetting.CooperativePractice, new Consultation(ConsultationKind.TherapistPatient, Today))),
        new("practice/briefed", Clear, Talked(CareSetting.CooperativePractice, new Consultation(ConsultationKind.PrescriberTherapist, Today))),
        new("practice/briefed", Clear, Talked(CareSetting.CooperativePractice, new Consultation(ConsultationKind.ThreeWay, Today))),
        new("practice/programme", Clear, German),
        new("practice/programme", Holds, Within(new Programme(ProgrammeKind.Psychotherapy))),
        new("practice/programme", Holds, Within(new Programme(ProgrammeKind.PhysicalTherapy) { Name = "back school" })),
        new("practice/programme", Clear, Within(new Programme(ProgrammeKind.PhysicalTherapy) { Name = "back school", Responsible = new("physical-therapist") })),
    ];
}
