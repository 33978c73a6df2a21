using CsCheck;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>A case that is written as FHIR comes back as it was, in all that FHIR carries.</summary>
public sealed class ThereAndBack
{
    private static readonly Gen<ReferralCase> Any = AnyCase.Whole.Select(Carried.Named);

    [Fact]
    public void A_case_comes_back_as_it_was_in_all_that_fhir_carries() => Any.Sample(
        referral => Back(referral) == Carried.Of(referral),
        iter: AnyCase.Iterations,
        print: referral => CaseFormat.Write(Carried.Of(referral), indented: false) + "\n" + CaseFormat.Write(Back(referral), indented: false));

    [Fact]
    public void What_is_written_is_read_without_a_rest() => Any.Sample(
        referral => Unread(referral).Length == 0,
        iter: AnyCase.Iterations,
        print: Unread);

    [Fact]
    public void The_decision_on_what_comes_back_is_the_decision_on_what_fhir_carries() => Any.Sample(
        referral => RuleBooks.Standard.Evaluate(Back(referral)) == RuleBooks.Standard.Evaluate(Carried.Of(referral)),
        iter: Math.Max(1, AnyCase.Iterations / 4));

    [Fact]
    public void A_whole_case_with_prescription_therapist_and_outcomes_comes_back_as_it_was()
    {
        CaseFormat.Write(Back(WholeCase.Referral)).Should().Be(CaseFormat.Write(WholeCase.Referral));
        CaseFormat.Write(Carried.Of(WholeCase.Referral)).Should().Be(CaseFormat.Write(WholeCase.Referral));
    }

    [Fact]
    public void The_limits_of_a_permission_come_back_with_it()
    {
        Clearance limited = Clearance.ForRule("anticoagulant-therapy", Prescriber.Physician, new(2026, 11, 1)) with { Limits = [Restriction.LimitMinutes(20), Restriction.Exclude(BodyRegions.Neck)] };
        Back(new(new(2026, 11, 23)) { Clearances = [limited] }).Clearances.Should().Equal(limited);
    }

    [Fact]
    public void A_permission_to_whose_limits_another_system_added_one_is_not_taken_over()
    {
        ReferralCase referral = new(new(2026, 11, 23))
        {
            Clearances = [Clearance.ForRule("anticoagulant-therapy", Prescriber.Physician, new(2026, 11, 1)) with { Limits = [Restriction.LimitMinutes(20)] }],
        };
        Bundle bundle = FhirExport.Case(referral);
        bundle.Entry.Select(entry => entry.Resource).OfType<Consent>().Single().Provision!.Provision.Add(new() { Type = Consent.ConsentProvisionType.Deny, Code = [new() { Text = "no neck" }] });
        ImportedHistory back = FhirImport.Read(bundle, new() { AsOf = referral.AsOf });
        back.Clearances.Should().BeEmpty();
        back.Unread.Should().ContainSingle().Which.ResourceType.Should().Be("Consent");
    }

    [Fact]
    public void What_is_written_of_a_German_decision_carries_its_language()
    {
        ReferralCase referral = new(new(2026, 11, 23)) { Patient = PatientHistory.AskedAndNone with { Conditions = [Domain.Condition.Active(Domain.Code.Icd10Cm("I82.402"))] } };

        Bundle german = FhirExport.Decision(RuleBooks.Standard.In(Domain.Language.German).Evaluate(referral), "Patient/1");
        Bundle english = FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), "Patient/1");

        german.Entry.Select(entry => entry.Resource!.Language).Should().OnlyContain(language => language == "de").And.NotBeEmpty();
        english.Entry.Select(entry => entry.Resource!.Language).Should().OnlyContain(language => language == null);
    }

    [Fact]
    public void What_another_system_changed_in_an_order_counts_before_our_own_extension()
    {
        Bundle bundle = FhirExport.Case(WholeCase.Referral);
        ServiceRequest order = bundle.Entry.Select(entry => entry.Resource).OfType<ServiceRequest>().First();
        order.GetExtension("urn:medical-massage:form:prescription")!.Extension.Add(new("precautions", new FhirString("none")));
        FhirImport.Read(bundle).Prescriptions[0].Precautions.Should().Equal("no deep pressure over L4");
    }

    [Fact]
    public void An_order_whose_extension_makes_no_sense_is_unread()
    {
        Bundle bundle = FhirExport.Case(WholeCase.Referral);
        foreach (ServiceRequest order in bundle.Entry.Select(entry => entry.Resource).OfType<ServiceRequest>())
            order.GetExtension("urn:medical-massage:form:prescription")!.Extension.Add(new("signed-by", new FhirString("somebody")));
        ImportedHistory back = FhirImport.Read(bundle);
        back.Prescriptions.Should().BeEmpty();
        back.Unread.Should().HaveCount(2).And.AllSatisfy(entry => entry.ResourceType.Should().Be("ServiceRequest"));
    }

    [Fact]
    public void A_fact_without_any_name_comes_back_as_one_that_could_not_be_read()
    {
        ReferralCase referral = new(new(2026, 11, 23)) { Patient = new() { Medications = [new() { Status = MedicationStatus.Active }] } };
        Back(referral).Patient.Medications.Should().ContainSingle().Which.Text.Should().EndWith("could not be read");
    }

    [Fact]
    public void The_same_case_gives_the_same_bundle_and_another_one_other_addresses()
    {
        FhirExport.Case(WholeCase.Referral).ToJson().Should().Be(FhirExport.Case(WholeCase.Referral).ToJson());
        FhirExport.Case(WholeCase.Referral with { AsOf = new(2026, 11, 24) }).Entry.Select(entry => entry.FullUrl)
            .Should().NotIntersectWith(FhirExport.Case(WholeCase.Referral).Entry.Select(entry => entry.FullUrl));
    }

    private static ImportedHistory Imported(ReferralCase referral) => FhirImport.Read(FhirExport.Case(referral).ToJson(), new() { AsOf = referral.AsOf });

    private static ReferralCase Back(ReferralCase referral) => FhirImport.Complete(new(referral.AsOf), Imported(referral));

    /// <summary>What the import tells as unread, but for what is not there to be read: the number of sessions, a name, and what a permission is for.</summary>
    private static string Unread(ReferralCase referral) => string.Join('\n', Imported(referral) is var back
        ? back.Unread.Where(entry => !entry.Path.EndsWith(".provision.code", StringComparison.Ordinal))
            .Concat(back.UnreadDetails.Where(entry => !entry.Path.EndsWith(".quantity", StringComparison.Ordinal) && !entry.Path.Contains(".reasonReference[", StringComparison.Ordinal)))
        : []);
}
