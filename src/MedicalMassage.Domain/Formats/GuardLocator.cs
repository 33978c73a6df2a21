using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MedicalMassage.Domain.Formats;

/// <summary>Finds the objects whose guards refuse a value that has the right form, innermost first.</summary>
internal static class GuardLocator
{
    internal static void Locate(JsonElement element, Type type, string path, Checker checker)
    {
        JsonTypeInfo info = checker.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        int before = checker.Faults.Count;
        if (info.Converter is IListConverter list && element.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in element.EnumerateArray())
                Locate(item, list.ItemType, FormattableString.Invariant($"{path}[{index++}]"), checker);
            return;
        }
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            foreach (JsonPropertyInfo property in info.Properties)
            {
                if (element.TryGetProperty(property.Name, out JsonElement value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    Locate(value, property.PropertyType, Checker.Join(path, property.Name), checker);
            }
            if (checker.Faults.Count > before)
                return;
        }
        try
        {
            element.Deserialize(info);
        }
        catch (ArgumentException refusal)
        {
            checker.Refused(refusal, element, path);
        }
    }
}

/// <summary>A converter of a list, with what the list holds.</summary>
internal interface IListConverter
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }
}
