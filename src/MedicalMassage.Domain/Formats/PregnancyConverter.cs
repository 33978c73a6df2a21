using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A pregnancy as an object, or the word "declined".</summary>
internal sealed class PregnancyConverter : DocumentConverter<Pregnancy, PregnancyDocument>
{
    private const string DeclinedWord = "declined";

    public override Pregnancy? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Pregnancy.Declined : base.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, Pregnancy value, JsonSerializerOptions options)
    {
        if (value == Pregnancy.Declined)
            writer.WriteStringValue(DeclinedWord);
        else
            base.Write(writer, value, options);
    }

    public override void Check(JsonElement element, string path, Checker checker)
    {
        if (element.ValueKind != JsonValueKind.String)
            base.Check(element, path, checker);
        else if (checker.Text(element, path, DeclinedWord) is { } word && word != DeclinedWord)
            checker.Faults.Add(path, element, "an object, or \"declined\"");
    }

    protected override PregnancyDocument From(Pregnancy value) =>
        new(value.Status) { DueDate = value.DueDate, DeliveredOn = value.DeliveredOn, Birth = value.Birth, HighRisk = value.HighRisk == Truth.Unknown ? null : value.HighRisk == Truth.Yes };

    protected override Pregnancy To(PregnancyDocument document) =>
        new(document.Status) { DueDate = document.DueDate, DeliveredOn = document.DeliveredOn, Birth = document.Birth, HighRisk = document.HighRisk switch { true => Truth.Yes, false => Truth.No, null => Truth.Unknown } };
}

/// <summary>The members of a pregnancy in the case format.</summary>
internal sealed record PregnancyDocument(PregnancyStatus Status)
{
    public PartialDate? DueDate { get; init; }

    public PartialDate? DeliveredOn { get; init; }

    public BirthMode Birth { get; init; }

    public bool? HighRisk { get; init; }
}
