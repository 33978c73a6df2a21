using MedicalMassage.Domain;

namespace MedicalMassage.Fhir;

/// <summary>
/// A terminology server, as <see cref="TerminologyLookup"/> asks it. This package has no network code: implement it over your own
/// client. A server that cannot answer throws; the lookup then fails as a whole, and nothing is taken for read.
/// </summary>
public interface ITerminologyService
{
    /// <summary>What <c>ConceptMap/$translate</c> answers: what a code means in another system.</summary>
    /// <param name="code">The code of the record.</param>
    /// <param name="target">The system to translate into.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>Only matches that are equal, equivalent or <em>wider</em> than the code; empty if there is none. A narrower or inexact match would say more than the record.</returns>
    Task<IReadOnlyList<Code>> TranslateAsync(Code code, CodeSystem target, CancellationToken cancellationToken);

    /// <summary>What <c>CodeSystem/$subsumes</c> answers: whether a code is another or lies below it.</summary>
    /// <param name="ancestor">The code that a rule names.</param>
    /// <param name="code">The code of the record, of the same system.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>True for <c>equivalent</c> and <c>subsumes</c>; false for the rest; null if the server does not know one of the codes.</returns>
    Task<bool?> SubsumesAsync(Code ancestor, Code code, CancellationToken cancellationToken);
}
