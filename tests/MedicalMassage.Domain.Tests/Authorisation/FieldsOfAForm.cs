using MedicalMassage.Domain.Authorisation.Kinds;
using MedicalMassage.Domain.Wording;
using static MedicalMassage.Domain.Tests.Authorisation.Forms;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>A field is filled if what it asks for is there for every service, and whoever has it is asked.</summary>
public sealed class FieldsOfAForm
{
    private static readonly Prescription Whole = American("us-general") with { DiagnosisGroup = "WS", Stamp = Stated.Yes, Signature = Stated.Yes, Claim = new() { Accident = Day("2026-10-01"), Episode = CareEpisode.Initial } };

    private static void Missing(Prescription form, params FormField[] fields) =>
        Enum.GetValues<FormField>().Where(field => !FormFields.IsThere(field, form)).Should().Equal(fields.Order());

    [Fact]
    public void Each_is_missed_where_it_is_left_out_and_no_other_is()
    {
        Missing(Whole);
        Missing(Whole with { Claim = null }, FormField.Claim, FormField.Accident, FormField.Episode);
        Missing(Whole with { Claim = new() { Episode = CareEpisode.Initial } }, FormField.Accident);
        Missing(Whole with { Claim = new() { Accident = Day("2026-10-01") } }, FormField.Episode);
        Missing(Whole with { Prescriber = new("physician") { Contact = Stated.Yes } }, FormField.Npi, FormField.PrescriberNumber);
        Missing(Whole with { Prescriber = new("physician") { Contact = Stated.No, Identifiers = [new("doctor-number", "d-1")] } }, FormField.Npi, FormField.Contact);
        Missing(Whole with { Prescriber = null }, FormField.Prescriber, FormField.Contact, FormField.Npi, FormField.PrescriberNumber);
        Missing(Whole with { Diagnosis = new() { Text = "back pain" } }, FormField.DiagnosisCode);
        Missing(Whole with { Diagnosis = null }, FormField.Diagnosis, FormField.DiagnosisCode);
        Missing(Whole with { Duration = null }, FormField.Period);
        Missing(Whole with { Duration = null, ValidUntil = Day("2026-12-01") });
        Missing(Whole with { Items = [] }, FormField.Services, FormField.Units, FormField.Frequency, FormField.ProcedureCode);
    }

    [Fact]
    public void Units_and_frequency_are_there_if_every_service_has_them()
    {
        PrescriptionItem full = Whole.Items[0];
        PrescriptionItem bare = new("97140");
        Missing(Whole with { Items = [full, bare] }, FormField.Units, FormField.Frequency);
        Missing(Whole with { Items = [full, bare with { PerDay = new(1, 1) }] }, FormField.Units);
    }

    [Fact]
    public void The_payer_is_asked_for_what_the_payer_knows_and_the_form_for_the_rest()
    {
        foreach (FormField field in Enum.GetValues<FormField>())
        {
            string mend = FormFields.Mend(Phrases.English, field);
            Phrase asked = field is FormField.Claim or FormField.Accident or FormField.Episode ? Phrase.PrescriptionAskPayerOrPatientRecord : Phrase.PrescriptionRecordFromFormIfForm;
            mend.Should().Be(Phrases.English.Say(asked, FormFields.Words(Phrases.English, field)));
        }
    }
}
