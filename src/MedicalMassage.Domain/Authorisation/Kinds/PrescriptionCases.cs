using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>What makes prescriptions one case.</summary>
/// <param name="CodeCharacters">How many characters of a diagnosis code have to be the same.</param>
/// <param name="EndsAfter">After so long without a prescription a new case begins.</param>
internal sealed record CaseTerms(int CodeCharacters, TimeLength EndsAfter)
{
    /// <summary>1 to 64.</summary>
    public int CodeCharacters { get; } = Coding.Amount.Between(CodeCharacters, nameof(CodeCharacters), 1, Code.MaxLength);
}

/// <summary>
/// Puts prescriptions into cases: one joins a case if one of its codes begins like one of the case's first prescription, the group
/// and the prescriber are the same, and the last one of the case is not too old. It may join two; if it joins none, it begins one.
/// </summary>
internal static class PrescriptionCases
{
    /// <summary>The greatest total among the cases that a prescription belongs to, itself included.</summary>
    internal static int Most(Prescription prescription, CaseTerms terms, Func<ValueList<PrescriptionItem>, int> count, bool unknownIsSame)
    {
        Form current = new(
            prescription.Issued!.Value, [.. prescription.Diagnoses.Select(diagnosis => diagnosis.Code).OfType<Code>()], prescription.DiagnosisGroup, prescription.Prescriber, count(prescription.Items));
        List<OpenCase> cases = [];
        foreach (EarlierPrescription earlier in prescription.Earlier.Where(one => one.Issued <= current.Issued && one.ReturnedUnstarted != Stated.Yes).OrderBy(one => one.Issued))
            Put(cases, new(earlier.Issued, [.. earlier.Codes], earlier.DiagnosisGroup, earlier.Prescriber, count(earlier.Items)), terms, unknownIsSame);
        return Put(cases, current, terms, unknownIsSame).Max(one => one.Total);
    }

    internal static bool SharesCode(IEnumerable<Code> codes, IEnumerable<Code> others, int characters) =>
        codes.Any(code => others.Any(other => code.System == other.System && Begins(code, characters) == Begins(other, characters)));

    private static string Begins(Code code, int characters) => code.Key.Length <= characters ? code.Key : code.Key[..characters];

    private static List<OpenCase> Put(List<OpenCase> cases, Form form, CaseTerms terms, bool unknownIsSame)
    {
        List<OpenCase> joined = cases.FindAll(one =>
            SharesCode(form.Codes, one.First.Codes, terms.CodeCharacters)
            && Same(form.Group, one.First.Group, unknownIsSame, Course.Same)
            && SamePrescriber(form.By, one.First.By, unknownIsSame)
            && form.Issued < terms.EndsAfter.After(one.LastIssued));
        if (joined.Count == 0)
        {
            joined.Add(new(form));
            cases.Add(joined[0]);
        }
        foreach (OpenCase one in joined)
        {
            one.LastIssued = form.Issued;
            one.Total += form.Count;
        }
        return joined;
    }

    private static bool SamePrescriber(Prescriber? left, Prescriber? right, bool unknownIsSame)
    {
        foreach (PrescriberIdentifier identifier in left?.Identifiers ?? default)
        {
            if (right?.Identifier(identifier.System) is { } other)
                return other == identifier.Value;
        }
        return unknownIsSame;
    }

    private static bool Same(string? left, string? right, bool unknownIsSame, Func<string, string, bool> same) =>
        left is null || right is null ? unknownIsSame : same(left, right);

    private sealed record Form(LocalDate Issued, Code[] Codes, string? Group, Prescriber? By, int Count);

    private sealed class OpenCase(Form first)
    {
        internal Form First => first;

        internal LocalDate LastIssued { get; set; } = first.Issued;

        internal int Total { get; set; }
    }
}
