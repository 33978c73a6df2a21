using System.Text.Json;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>The cases of a file or folder: case files, NDJSON, and documents whose member <c>case</c> holds the case.</summary>
internal static class DiffCases
{
    private const string Member = "case";

    internal static IEnumerable<(string Place, ReferralCase Case)> Of(string path) => File.Exists(path) ? InFile(path) : In(path);

    internal static IEnumerable<(string Place, ReferralCase Case)> In(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"{folder} is no folder: --cases takes a folder with case files.");
        string[] files = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".json" or ".ndjson" or ".jsonl").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            throw new UsageException($"{folder} holds no *.json or *.ndjson file.");
        return files.SelectMany(InFile);
    }

    private static IEnumerable<(string Place, ReferralCase Case)> InFile(string file) =>
        CaseDocuments.In(file, Stream.Null).Select(document => (document.Place, Read(document)));

    private static ReferralCase Read(CaseDocument document)
    {
        Parsed<ReferralCase> parsed = CaseFormat.Read(Inner(document.Utf8));
        return parsed.IsValid ? parsed.Value : throw new InputException(RuleBookChoice.Faults(document.Place, parsed.Faults));
    }

    /// <summary>The case inside a vignette, or the document as it is.</summary>
    private static ReadOnlyMemory<byte> Inner(ReadOnlyMemory<byte> utf8) =>
        Peek.At(utf8, document => document.TryGetProperty(Member, out JsonElement inner) ? System.Text.Encoding.UTF8.GetBytes(inner.GetRawText()) : utf8, otherwise: utf8);
}
