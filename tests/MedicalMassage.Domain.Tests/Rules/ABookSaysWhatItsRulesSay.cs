using MedicalMassage.Domain.Appropriateness;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Tests.Authorisation;
using MedicalMassage.Domain.Tests.Qualifications;
using MedicalMassage.Testing;
using NodaTime;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using Law = MedicalMassage.Domain.Tests.Laws.Law;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A book looks only at rules that a case may concern, and says no less than all its rules do when each is asked by itself.</summary>
public sealed class ABookSaysWhatItsRulesSay
{
    /// <summary>Cases of every part of a case: histories, prescriptions, therapists, courses, records and readings. Read once, because reading costs more than deciding.</summary>
    private static readonly Lazy<ReferralCase[]> Cases = new(() =>
    [
        .. Law.Some(Directory.GetFiles(Repository.PathOf("docs", "cases"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).Select(file => VignetteFormat.Read(File.ReadAllBytes(file)).Value.Case),
        .. Law.Some(SchemeExample.All.Select(example => example.Case).Distinct()),
        .. Holders.Requirements.Select(requirement => Holders.Case(requirement, [], [])),
        .. Alone(),
    ]);

    [Fact]
    public void Of_all_rules_there_are_a_book_finds_each_that_speaks()
    {
        RuleBook book = Everything();
        foreach (ReferralCase referral in Cases.Value)
            Compare(book, referral);
    }

    [Fact]
    public void Of_few_rules_a_book_finds_each_that_speaks()
    {
        // Alone in a book, a rule that asks for one part of a case stands in no other's shadow.
        foreach (IReferralRule[] few in Everything().Rules.Where(rule => rule is not Contraindication).Chunk(3))
        {
            RuleBook book = Draft.Book(few);
            foreach (ReferralCase referral in Cases.Value.TakeLast(60))
                Compare(book, referral);
        }
    }

    [Fact]
    public void A_scan_names_the_rules_of_the_decision_in_order()
    {
        RuleBook book = Everything();
        foreach (ReferralCase referral in Cases.Value)
        {
            CaseScan scan = book.Scan(referral);
            Decision decision = book.Evaluate(referral);
            string[] found = [.. decision.Findings.Select(finding => finding.Rule)];
            string[] asked = [.. decision.Questions.SelectMany(question => question.Settles)];

            scan.Applying.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
            scan.Undecided.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
            decision.Findings.Where(finding => finding.Certainty == Certainty.Established).Select(finding => finding.Rule).Should().BeSubsetOf(scan.Applying);
            asked.Should().BeSubsetOf(scan.Undecided.Concat(scan.Applying));
            scan.Unread.Should().Equal(decision.Unread.Select(entry => entry.Path));
            decision.Findings.Should().BeInAscendingOrder(finding => finding.Rule, StringComparer.Ordinal);
        }
    }

    private static void Compare(RuleBook book, ReferralCase referral)
    {
        FindingCollector each = new(referral, book.Crosswalk);
        foreach (IReferralRule rule in book.Rules.Where(rule => rule.Info.IsInForce(referral)))
            each.Run(rule);
        CaseScan scan = book.Scan(referral);

        scan.Applying.Should().Equal(Ids(established: true), referral.ToString());
        scan.Undecided.Should().Equal(Ids(established: false), referral.ToString());

        IEnumerable<string> Ids(bool established) => each.Outcomes.Where(outcome => outcome.Established == established).Select(outcome => outcome.Info.Id).Distinct().Order(StringComparer.Ordinal);
    }

    private static RuleBook Everything()
    {
        RuleBook book = RuleBook.Empty.With([.. RuleBooks.Standard.Packs, .. PrescriptionSchemes.All.Select(scheme => scheme.Pack)]).WithAppropriateness();
        foreach (string place in (string[])["US-WA", "DE", "CA-ON"])
            book = book.With(QualificationPacks.For(place));
        return book;
    }

    /// <summary>One part of a case and nothing else.</summary>
    private static IEnumerable<ReferralCase> Alone()
    {
        ReferralCase nothing = new(Today);
        yield return nothing;
        yield return nothing with { Patient = Healthy };
        yield return nothing with { Therapist = new() };
        yield return nothing with { Plan = BackMassage };
        yield return nothing with { Tolerance = new() { MaxMinutes = 20 } };
        yield return nothing with { Prescription = Forms.German };
        yield return nothing with { Prescription = new() { FurtherDiagnoses = [Condition.Active(Code.Icd10Cm("I82.4")), Condition.Active(Code.Icd10Cm("L40.0"))] } };
        yield return nothing with { SessionRecords = [new(Today) { Subjective = "sleeps better" }] };
        yield return nothing with { OutcomeReadings = [new("nrs", Today) { Value = 5 }] };
        yield return nothing with { Patient = Healthy with { Conditions = [Condition.Active(Code.Icd10Cm("I82.4")), Condition.Active(Code.Icd10Cm("I82.4")) with { Acuity = Acuity.Chronic }] } };
    }
}
