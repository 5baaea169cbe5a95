namespace HotChocolate.Validation;

/// <summary>Tells clients why a document is refused.</summary>
internal static class DocumentErrors
{
    public static IError ToError(DocumentError error) => new Error(
        error.Message,
        error.Code,
        error.Path is null ? null : HotChocolate.Path.FromList(error.Path),
        error.Positions.Length == 0
            ? null
            : [.. error.Positions.Select(position => new Location(position.Line, position.Column))],
        error.Extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(error.Extensions));
}
