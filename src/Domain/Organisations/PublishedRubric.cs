namespace ChiBo.Domain.Organisations;

/// <summary>An edition of the bloc's own, as the text that was published: it is never altered afterwards.</summary>
public sealed record PublishedRubric(string Id, DateOnly ValidFrom, string Json);
