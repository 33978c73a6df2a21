using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A converter that can say what is wrong with a piece of input, and where, before it reads it.</summary>
internal interface IChecked
{
    /// <summary>Adds the faults of the element, if any.</summary>
    void Check(JsonElement element, string path, Checker checker);
}

/// <summary>A converter whose values may be left out of what is written.</summary>
internal interface IOmits
{
    /// <summary>True if the value says nothing, so that its property is left out.</summary>
    bool IsOmitted(object? value);
}
