using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Prescriptions;

/// <summary>Tells what the prescription of a case is good for: its standing, its deadlines, and what its scheme finds.</summary>
internal static class PrescriptionCommand
{
    internal static int Run(PrescriptionRequest request, TextWriter output)
    {
        Parsed<ReferralCase> parsed = CaseFormat.Read(InputFile.ReadDocument(request.File));
        if (!parsed.IsValid)
            throw new InputException(RuleBookChoice.Faults(request.File, parsed.Faults));
        ReferralCase referral = request.On is { } day ? parsed.Value with { AsOf = day } : parsed.Value;
        if (referral.Prescription is not { } prescription)
            throw new InputException(Printable.Of($"{request.File}: prescription: found nothing, expected the prescription that is to be judged"));
        PrescriptionScheme scheme = SchemeChoice.For(request.Scheme, prescription).In(request.Language);
        RuleBook book = RuleBooks.Prescriptions(scheme).In(request.Language);
        Decision decision = book.Evaluate(referral);
        PrescriptionStanding standing = PrescriptionStanding.Of(referral, scheme);
        if (request.Json)
            output.WriteLine(Json(standing, decision));
        else
            output.Write(StandingText.Render(standing, scheme, decision, book));
        return ExitCode.Of(decision.Verdict);
    }

    private static string Json(PrescriptionStanding standing, Decision decision)
    {
        string both = $$"""{"format":1,"standing":{{StandingFormat.Write(standing, indented: false)}},"decision":{{DecisionFormat.Write(decision, indented: false)}}}""";
        using JsonDocument document = JsonDocument.Parse(both);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
