namespace ChiBo.Domain.Kernel.Input;

/// <summary>What a field holds, told by its name: the same name means the same in commands, filters and addresses.</summary>
/// <param name="HasLines">Its text may have several lines.</param>
/// <param name="IsMonth">Its text is a month, such as <c>2026-11</c>.</param>
/// <param name="IsYear">Its number is the year of a plan or a rating.</param>
/// <param name="Longest">The most characters that it may have; 0 where its own rule says so.</param>
internal readonly record struct InputField(bool HasLines, bool IsMonth, bool IsYear, int Longest)
{
    /// <summary>An id or a few words, whatever it is called.</summary>
    public static InputField Word { get; } = new(false, false, false, InputPolicy.LongestWord);

    private static readonly HashSet<string> OneLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "cellName", "organisationName", "title", "place", "position", "number", "topic", "question",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "ids", "code", "criterion", "sha256", "digits", "after", "before",
    };

    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "month", "fromMonth", "from", "to",
    };

    /// <param name="name">Of the property or argument.</param>
    /// <param name="isDocument">A text of any length with lines, whatever it is called.</param>
    /// <param name="isFilter">It belongs to what narrows a list: a few words on one line.</param>
    public static InputField Of(string name, bool isDocument = false, bool isFilter = false)
    {
        if (isDocument) return new InputField(true, false, false, 0);
        var isMonth = Months.Contains(name);
        var isWord = isMonth || isFilter || Words.Contains(name) || IsId(name);
        return new InputField(
            !isWord && !OneLine.Contains(name), isMonth, name.Equals("year", StringComparison.OrdinalIgnoreCase),
            isWord ? InputPolicy.LongestWord : 0);
    }

    private static bool IsId(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal);
}
