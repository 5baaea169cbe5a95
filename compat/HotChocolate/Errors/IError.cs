namespace HotChocolate;

/// <summary>An error of a response. It never changes: what alters it gives another.</summary>
public interface IError
{
    string Message { get; }

    /// <summary>A stable name of the error, shown as <c>extensions.code</c>.</summary>
    string? Code { get; }

    /// <summary>Where in the response.</summary>
    Path? Path { get; }

    /// <summary>Where in the document.</summary>
    IReadOnlyList<Location>? Locations { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What was thrown; never shown to clients.</summary>
    Exception? Exception { get; }

    IError WithMessage(string message);

    IError WithCode(string? code);

    IError WithPath(Path path);

    IError WithPath(IReadOnlyList<object> path);

    IError WithLocations(IReadOnlyList<Location> locations);

    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    IError RemoveExtension(string key);

    IError SetExtension(string key, object? value);

    IError WithException(Exception? exception);
}
