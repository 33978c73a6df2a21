using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A language as its tag. English is left out, so that documents from before there was a choice stay as they are.</summary>
internal sealed class LanguageConverter : LeafConverter<Language>, IOmits
{
    protected override string Expected => "one of: " + string.Join(", ", Enum.GetValues<Language>().Select(language => language.Tag()));

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Tag());

    bool IOmits.IsOmitted(object? value) => value is Language.English;

    protected override bool TryRead(JsonElement element, out Language value) => LanguageTags.TryParse(TextOf(element), out value);
}
