namespace HotChocolate.AspNetCore;

/// <summary>The page on which people try queries.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether the page is served.</summary>
    public bool Enable { get; set; } = true;

    public string? Title { get; set; }

    /// <summary>What the editor holds at first.</summary>
    public string? Document { get; set; }
}
