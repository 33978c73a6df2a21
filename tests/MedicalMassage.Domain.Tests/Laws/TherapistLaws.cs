using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>What holds of therapists and their papers, over the books of three places.</summary>
public sealed class TherapistLaws
{
    private static readonly Gen<(RuleBook Book, ReferralCase Case)> Given = Law.Qualified.Where(t => t.Case.Therapist is not null);

    [Fact]
    public void An_added_credential_never_disqualifies() => Law.Holds(
        Given.SelectMany(t => Gen.Select(new AnyTherapist(t.Book, t.Case.AsOf).Credential, Gen.Int[0, t.Case.Therapist!.Credentials.Count], (more, at) => (t.Book, t.Case, After: With(t.Case, more, at)))),
        t =>
        {
            Decision before = t.Book.Evaluate(t.Case);
            Decision after = t.Book.Evaluate(t.After);
            return after.Verdict <= before.Verdict && (before.Envelope.IsEmpty || before.Envelope.IsWithin(after.Envelope));
        }, t => Law.Print(t.Book, t.Case) + "\nAFTER " + Law.Print(t.Book, t.After), share: 2);

    [Fact]
    public void What_is_expired_or_unverified_never_qualifies_where_more_is_asked_for() => Law.Holds(
        Given.SelectMany(t => Gen.Bool.Select(expired => (t.Book, t.Case, Expired: expired))), t =>
        {
            Credential[] held = [.. t.Case.Therapist!.Credentials.Select(credential => t.Expired ? credential with { Expires = t.Case.AsOf.PlusDays(-1) } : credential with { Verification = CredentialVerification.SelfDeclared })];
            // The limits of a clearance come with what it lifts; an open question, such as one about a paper that nobody saw, has nothing to lift yet.
            ReferralCase unlimited = t.Case with { Clearances = [.. t.Case.Clearances.Select(clearance => clearance with { Limits = [] })] };
            ReferralCase worthless = unlimited with { Therapist = t.Case.Therapist with { Credentials = [.. held] } };
            ReferralCase nothing = unlimited with { Therapist = t.Case.Therapist with { Credentials = [] } };
            return t.Book.Evaluate(worthless).Envelope.Equals(t.Book.Evaluate(nothing).Envelope)
                && (t.Book.Evaluate(worthless).Verdict >= Verdict.Hold || t.Book.Evaluate(nothing).Verdict < Verdict.Hold);
        }, t => Law.Print(t.Book, t.Case), share: 2);

    [Fact]
    public void The_order_of_the_credentials_changes_neither_verdict_nor_envelope() => Law.Holds(Given, t =>
    {
        Decision one = t.Book.Evaluate(t.Case);
        Decision other = t.Book.Evaluate(t.Case with { Therapist = t.Case.Therapist! with { Credentials = [.. t.Case.Therapist.Credentials.Reverse()] } });
        return one.Verdict == other.Verdict && one.Envelope.Equals(other.Envelope) && one.WorstCase == other.WorstCase;
    }, t => Law.Print(t.Book, t.Case));

    [Fact]
    public void A_detail_that_is_asked_for_and_not_recorded_never_clears()
    {
        CredentialDefinition strict = new("strict", "strict licence")
        {
            Names = ["Strict"],
            Jurisdictions = ["US-WA"],
            Hours = new HoursAsked(100),
            Verification = CredentialVerification.Register,
            VerifiedWithin = new(1, TimeUnit.Years),
            IssuedWithin = new(5, TimeUnit.Years),
            HeldFor = new(1, TimeUnit.Months),
            Expires = true,
        };
        RuleBook book = RuleBook.Empty.With(new QualificationRequirement(new RuleInfo("gen/strict", "Strict", "qualification", "made"), "US-WA", QualificationEffect.Exclude, "See it.", QualificationNeed.Held(strict)));
        LocalDate asOf = new(2026, 11, 23);
        Gen<Credential> held = Gen.Select(Gen.Int[98, 101], Gen.Int[-2200, -10], Gen.Int[-3, 30], Gen.Int[-400, 1], Gen.Enum<CredentialVerification>(), Gen.OneOf("US-WA", "US-OR")).Select(t => new Credential(CredentialKind.Licence, "Strict")
        {
            Hours = t.Item1,
            Issued = asOf.PlusDays(t.Item2),
            Expires = asOf.PlusDays(t.Item3),
            VerifiedOn = asOf.PlusDays(t.Item4),
            Verification = t.Item5,
            Jurisdiction = t.Item6,
        });
        Func<Credential, Credential>[] forget =
        [
            c => c with { Hours = null }, c => c with { Issued = null }, c => c with { Expires = null }, c => c with { VerifiedOn = null }, c => c with { Jurisdiction = null }, c => c with { Verification = default },
            c => c with { Issued = new PartialDate(c.Issued!.Value.Year) }, c => c with { Expires = new PartialDate(c.Expires!.Value.Year, c.Expires.Value.Month) },
        ];

        Law.Holds(Gen.Select(held, Gen.OneOf(forget)), t =>
        {
            Decision known = book.Evaluate(Case(t.Item1));
            Decision ignorant = book.Evaluate(Case(t.Item2(t.Item1)));
            return known.Verdict < Verdict.Hold || (ignorant.Verdict >= Verdict.Hold && (ignorant.Verdict == Verdict.DoNotTreat || ignorant.Questions.Count > 0));
        }, share: 2);

        ReferralCase Case(Credential credential) => new(asOf) { Patient = PatientHistory.AskedAndNone, Therapist = new Therapist { Credentials = [credential] } };
    }

    private static ReferralCase With(ReferralCase referral, Credential more, int at) => referral with
    {
        Therapist = referral.Therapist! with { Credentials = [.. referral.Therapist.Credentials.Take(at), more, .. referral.Therapist.Credentials.Skip(at)] },
    };
}
