using System.Text.Json.Serialization;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>A language that the texts of the library are written in. The caller chooses it; nothing else does.</summary>
[JsonConverter(typeof(LanguageConverter))]
public enum Language : byte
{
    /// <summary>English, the language that everything is first written in. In files: <c>en</c>.</summary>
    English,

    /// <summary>German. Its texts are translations that no clinician has signed yet. In files: <c>de</c>.</summary>
    German,
}
