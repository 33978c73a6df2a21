using System.Text.Json;
using NodaTime;

namespace MedicalMassage.Domain.Knowledge.Carried;

/// <summary>Reads the values of a carried document one after the other. Each method reads the value that comes next, behind the name of its member.</summary>
/// <param name="utf8">The document.</param>
/// <param name="seen">Names, words and codes that were read before, in this document or another one: they come again and again.</param>
internal ref struct CarriedReader(ReadOnlySpan<byte> utf8, CarriedWords seen)
{
    private const string AnyWord = "any";

    private Utf8JsonReader _reader = new(utf8);

    /// <summary>True if the value that has begun is a text.</summary>
    internal readonly bool IsText => _reader.TokenType == JsonTokenType.String;

    /// <summary>Goes to the next token, such as the beginning of an object or a list.</summary>
    internal void Begin() => _reader.Read();

    /// <summary>The name of the next member of the object that was begun; null at its end.</summary>
    internal string? Member()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.EndObject ? null : seen.Word(ref _reader);
    }

    /// <summary>Goes to the next item of the list that was begun; false at its end.</summary>
    internal bool Item()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>The word that has begun.</summary>
    internal string Word() => seen.Word(ref _reader);

    internal static InvalidOperationException Unknown(string member) => new($"A document that the assembly carries has a member that its reader does not know: {member}");

    internal string Text()
    {
        _reader.Read();
        return _reader.GetString()!;
    }

    internal ValueList<string> Texts()
    {
        List<string> texts = [];
        _reader.Read();
        while (Item())
            texts.Add(Word());
        return new([.. texts]);
    }

    internal bool Truth()
    {
        _reader.Read();
        return _reader.GetBoolean();
    }

    internal int Whole()
    {
        _reader.Read();
        return _reader.GetInt32();
    }

    internal decimal Number()
    {
        _reader.Read();
        return _reader.GetDecimal();
    }

    internal LocalDate? Date()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.Null ? null : LocalDate.FromDateTime(_reader.GetDateTime());
    }

    internal T Token<T>()
        where T : struct, Enum
    {
        _reader.Read();
        return Begun<T>();
    }

    internal SetOf<T> Set<T>()
        where T : struct, Enum
    {
        SetOf<T> set = default;
        _reader.Read();
        while (Item())
            set = _reader.ValueTextEquals(AnyWord) ? SetOf<T>.All : set | Begun<T>();
        return set;
    }

    internal TimeLength Length()
    {
        string text = NextWord();
        return TimeLength.TryParse(text, out TimeLength length) ? length : throw Unknown(text);
    }

    internal TimeWindow Window()
    {
        TimeLength? atLeast = null;
        TimeLength? moreThan = null;
        TimeLength? atMost = null;
        TimeLength? lessThan = null;
        _reader.Read();
        while (Member() is { } member)
        {
            switch (member)
            {
                case "atLeast": atLeast = Length(); break;
                case "moreThan": moreThan = Length(); break;
                case "atMost": atMost = Length(); break;
                case "lessThan": lessThan = Length(); break;
                default: throw Unknown(member);
            }
        }
        return new() { AtLeast = atLeast, MoreThan = moreThan, AtMost = atMost, LessThan = lessThan };
    }

    internal NumberRange Range()
    {
        decimal? atLeast = null;
        decimal? above = null;
        decimal? atMost = null;
        decimal? below = null;
        _reader.Read();
        while (Member() is { } member)
        {
            switch (member)
            {
                case "atLeast": atLeast = Number(); break;
                case "above": above = Number(); break;
                case "atMost": atMost = Number(); break;
                case "below": below = Number(); break;
                default: throw Unknown(member);
            }
        }
        return new() { AtLeast = atLeast, Above = above, AtMost = atMost, Below = below };
    }

    internal Code Code()
    {
        _reader.Read();
        return CodeBegun();
    }

    internal ValueList<Code> Codes()
    {
        List<Code> codes = [];
        _reader.Read();
        while (Item())
            codes.Add(CodeBegun());
        return new([.. codes]);
    }

    internal BodyRegions Regions()
    {
        BodyRegions regions = default;
        _reader.Read();
        while (Item())
            regions |= Site();
        return regions;
    }

    /// <summary>The place that has just begun: a word, or an object with region and side.</summary>
    internal BodySite Site()
    {
        if (_reader.TokenType == JsonTokenType.String)
            return new(Begun<BodyRegion>());
        BodyRegion region = default;
        Side side = Side.Both;
        while (Member() is { } member)
        {
            switch (member)
            {
                case "region": region = Token<BodyRegion>(); break;
                case "side": side = Token<Side>(); break;
                default: throw Unknown(member);
            }
        }
        return new(region, side);
    }

    private Code CodeBegun()
    {
        CodeSystem system = default;
        string value = "";
        while (Member() is { } member)
        {
            switch (member)
            {
                case "system": system = Token<CodeSystem>(); break;
                case "value": value = NextWord(); break;
                default: throw Unknown(member);
            }
        }
        return seen.Code(system, value);
    }

    private T Begun<T>()
        where T : struct, Enum =>
        Tokens<T>.TryParse(Word(), out T value) ? value : throw Unknown(Word());

    private string NextWord()
    {
        _reader.Read();
        return Word();
    }
}
