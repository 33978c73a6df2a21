using System.Text;
using Ardalis.GuardClauses;
using Hl7.Fhir.Model;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Merging;
using MedicalMassage.Fhir.Reading;

namespace MedicalMassage.Fhir;

/// <summary>Reads the history of one patient from a FHIR R4 record, and completes a case with it.</summary>
/// <remarks>
/// A record is no interview: a section of which it holds no entry stays <em>not asked</em>. No names, identifiers, addresses, notes
/// or narratives are taken over. Every entry is accounted for, see <see cref="ImportedHistory"/>.
/// </remarks>
/// <example>
/// <code>
/// ImportedHistory history = FhirImport.Read(File.ReadAllText("bundle.json"));
/// ReferralCase referral = FhirImport.Complete(new ReferralCase(new LocalDate(2026, 11, 23)), history);
/// Decision decision = RuleBooks.Standard.With(Crosswalks.Shipped).Evaluate(referral);
/// </code>
/// </example>
public static class FhirImport
{
    /// <summary>Reads a <c>Bundle</c> (document, collection, searchset, transaction, batch or message) from JSON.</summary>
    /// <param name="json">The bundle.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FhirInputException">The text is too large or too deeply nested, is no JSON, no bundle, or not about one patient.</exception>
    public static ImportedHistory Read(string json, ImportOptions? options = null)
    {
        Guard.Against.Null(json);
        options ??= ImportOptions.Default;
        if (Encoding.UTF8.GetByteCount(json) is var bytes && bytes > options.MaxBytes)
            throw RecordText.TooLarge(options);
        return Read(RecordText.Bundle(Encoding.UTF8.GetBytes(json), options), options);
    }

    /// <summary>Reads a <c>Bundle</c> from JSON in UTF-8. The stream is read to its end, or to the size limit, and left open.</summary>
    /// <param name="utf8Json">The bundle.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="FhirInputException">The text is too large or too deeply nested, is no JSON, no bundle, or not about one patient.</exception>
    public static ImportedHistory Read(Stream utf8Json, ImportOptions? options = null)
    {
        Guard.Against.Null(utf8Json);
        options ??= ImportOptions.Default;
        return Read(RecordText.Bundle(RecordText.Bounded(utf8Json, options), options), options);
    }

    /// <summary>Reads a <c>Bundle</c> that is already parsed.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bundle"/> is null.</exception>
    /// <exception cref="FhirInputException">The bundle is of a type that is no record, is a page of a larger one, or is not about one patient.</exception>
    public static ImportedHistory Read(Bundle bundle, ImportOptions? options = null)
    {
        Guard.Against.Null(bundle);
        return new HistoryReader(RecordEntries.Of(bundle), options ?? ImportOptions.Default).Read();
    }

    /// <summary>Reads resources that stand in no bundle, such as the lines of a bulk export. Their paths are <c>resource[0]</c> and on.</summary>
    /// <param name="resources">The resources of one patient, or of several with <see cref="ImportOptions.PatientReference"/>.</param>
    /// <param name="options">How to read them; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resources"/> is null.</exception>
    /// <exception cref="FhirInputException">The resources are not about one patient.</exception>
    public static ImportedHistory Read(IEnumerable<Resource> resources, ImportOptions? options = null)
    {
        Guard.Against.Null(resources);
        return new HistoryReader(RecordEntries.Of(resources), options ?? ImportOptions.Default).Read();
    }

    /// <summary>Completes a case with a record, and tells where the two contradict each other: see <see cref="CompletedCase.Contradictions"/>.</summary>
    /// <remarks>
    /// What the case did not ask comes from the record; sections in both are joined, facts of the case first, so that of two facts the
    /// stricter counts. A birth date or sex in which they differ is not known, and asked for. Where the patient declined to answer and
    /// the record has facts, these are joined by one without a code that says so, because the record may not be complete.
    /// </remarks>
    /// <param name="referral">The case.</param>
    /// <param name="record">The record of the same patient.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static CompletedCase Join(ReferralCase referral, ImportedHistory record)
    {
        Guard.Against.Null(referral);
        Guard.Against.Null(record);
        return new CaseCompletion().Join(referral, record);
    }

    /// <summary>Completes a case as <see cref="Join"/> does, for callers who do not show contradictions.</summary>
    /// <param name="referral">The case.</param>
    /// <param name="record">The record of the same patient.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static ReferralCase Complete(ReferralCase referral, ImportedHistory record) => Join(referral, record).Referral;
}
