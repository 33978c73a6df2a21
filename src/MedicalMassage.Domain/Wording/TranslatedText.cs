using Ardalis.GuardClauses;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>One text of a pack in another language.</summary>
public sealed record TranslatedText
{
    /// <summary>A text with what it translates.</summary>
    /// <param name="code">The code of the text in the pack, such as <c>anticoagulant-therapy.rationale</c>.</param>
    /// <param name="of">The mark of the English text that it translates: see <see cref="PackText.Mark"/>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The code is blank, the mark has not the form of one, or the text is blank or too long.</exception>
    public TranslatedText(string code, string of, string text)
    {
        Code = Coding.Text.Required(code, nameof(code));
        Of = Guard.Against.InvalidInput(Guard.Against.Null(of), nameof(of), PackTexts.IsMark, "the mark of the English text: eight digits from 0 to f");
        Text = Coding.Text.Required(text, nameof(text));
    }

    /// <summary>The code of the text in the pack.</summary>
    public string Code { get; }

    /// <summary>The mark of the English text. Where the English text has changed since, the translation is stale and not spoken.</summary>
    public string Of { get; }

    /// <summary>The text.</summary>
    public string Text { get; }
}
