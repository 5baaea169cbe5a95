namespace HotChocolate.Language;

/// <summary>The tokens of the language, named as syntax errors name them.</summary>
internal enum TokenKind : byte
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    Equal,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Pipe,
    Name,
    Integer,
    Float,
    String,
    BlockString,
}
