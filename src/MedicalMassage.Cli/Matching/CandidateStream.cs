using System.Globalization;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Matching;

/// <summary>Reads therapists from a file or standard input: a list, or one a line. Those that cannot be read are told and passed over.</summary>
internal sealed class CandidateStream(string path, Stream input, TextWriter error)
{
    private const int BetweenSignsOfLife = 10_000;

    private int _read;
    private int _refused;

    internal IEnumerable<Candidate> Read()
    {
        foreach (CaseDocument document in CaseDocuments.In(path, input))
        {
            foreach (Candidate candidate in document.IsLine || IsOne(document) ? One(document) : Several(document))
            {
                yield return candidate;
                if (++_read % BetweenSignsOfLife == 0)
                    error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_read} therapists so far"));
            }
        }
    }

    /// <summary>Says what was left out.</summary>
    /// <returns>True if anything was, so that the answer is not the whole one.</returns>
    internal bool Close()
    {
        if (_refused > 0)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_refused} {(_refused == 1 ? "document" : "documents")} could not be read: the answer is about the other therapists only."));
        else if (_read == 0)
            error.WriteLine("The input holds no therapist.");
        return _refused > 0 || _read == 0;
    }

    /// <summary>A file with the extension of lines may hold one line alone.</summary>
    private static bool IsOne(CaseDocument document) => CandidateFormat.ReadOne(document.Utf8).IsValid;

    private IEnumerable<Candidate> One(CaseDocument document) => Checked(document, CandidateFormat.ReadOne(document.Utf8)) is { } candidate ? [candidate] : [];

    private ValueList<Candidate> Several(CaseDocument document) => Checked(document, CandidateFormat.Read(document.Utf8))?.Candidates ?? default;

    private T? Checked<T>(CaseDocument document, Parsed<T> parsed)
        where T : class
    {
        if (parsed.IsValid)
            return parsed.Value;
        _refused++;
        error.WriteLine(RuleBookChoice.Faults(document.Place, parsed.Faults));
        return null;
    }
}
