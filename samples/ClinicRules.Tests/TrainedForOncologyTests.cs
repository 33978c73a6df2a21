using MedicalMassage.Domain;
using MedicalMassage.Testing;
using NodaTime;

namespace ClinicRules.Tests;

public sealed class TrainedForOncologyTests
{
    private const string Rule = "our-clinic/trained-for-oncology";

    private static readonly RuleBook Book = RuleBook.Empty.With(new TrainedForOncology());

    private static readonly ReferralCase Cancer = Patients.HealthyAdult().With(Condition.Active(Code.Icd10Cm("C50.911"), "breast cancer"));

    [Fact]
    public void It_keeps_the_laws() => Conformance.Check(new TrainedForOncology(), new()
    {
        Examples = [Cancer, Cancer.With(Trained(CredentialVerification.Register)), Cancer.With(Trained(CredentialVerification.SelfDeclared))],
    }).ShouldHold();

    [Theory]
    [InlineData(CredentialVerification.SelfDeclared, Verdict.Hold)]
    [InlineData(CredentialVerification.Document, Verdict.Proceed)]
    [InlineData(CredentialVerification.Register, Verdict.Proceed)]
    public void A_certificate_counts_once_somebody_has_seen_it(CredentialVerification verification, Verdict verdict) =>
        Book.Evaluate(Cancer.With(Trained(verification))).ShouldBe(verdict);

    [Fact]
    public void It_counts_through_its_last_day()
    {
        ReferralCase last = Cancer.With(Trained(CredentialVerification.Register, expires: Patients.Day));

        Book.Evaluate(last).ShouldBe(Verdict.Proceed).ShouldHoldThrough(Patients.Day);
        Book.Evaluate(last.DaysLater(1)).ShouldBe(Verdict.Hold).ShouldFire(Rule);
    }

    [Fact]
    public void A_cancer_of_the_past_counts_as_well() =>
        Book.Evaluate(Patients.HealthyAdult().With(Condition.Resolved(Code.Icd10Cm("C50.911"))).With(new Therapist())).ShouldRequire(RequirementKind.Credential);

    [Fact]
    public void As_long_as_nobody_says_who_gives_the_session_it_asks() => Book.Evaluate(Cancer).ShouldBe(Verdict.Hold).ShouldAsk("therapist");

    [Fact]
    public void Without_cancer_nobody_is_asked_for_a_certificate() => Book.Evaluate(Patients.HealthyAdult().With(new Therapist())).ShouldBe(Verdict.Proceed);

    private static Therapist Trained(CredentialVerification verification, LocalDate? expires = null) => new()
    {
        Credentials = [new Credential(CredentialKind.Certificate, "Oncology massage") { Verification = verification, Issued = new LocalDate(2024, 5, 1), Expires = expires }],
    };
}
