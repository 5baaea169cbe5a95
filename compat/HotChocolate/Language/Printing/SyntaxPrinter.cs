namespace HotChocolate.Language;

/// <summary>
/// Writes nodes in their canonical form: two blanks of indentation, one definition, selection or member a line,
/// arguments in one line unless that grows longer than 80 characters.
/// </summary>
internal static class SyntaxPrinter
{
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Node(node);
        return writer.ToString();
    }
}
