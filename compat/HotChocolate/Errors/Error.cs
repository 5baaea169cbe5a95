namespace HotChocolate;

/// <summary>An error of a response.</summary>
public class Error(
    string message,
    string? code = null,
    Path? path = null,
    IReadOnlyList<Location>? locations = null,
    IReadOnlyDictionary<string, object?>? extensions = null,
    Exception? exception = null) : IError
{
    public string Message { get; } = message;

    public string? Code { get; } = code;

    public Path? Path { get; } = path;

    public IReadOnlyList<Location>? Locations { get; } = locations;

    public IReadOnlyDictionary<string, object?>? Extensions { get; } = WithCodeFirst(code, extensions);

    public Exception? Exception { get; } = exception;

    public IError WithMessage(string message) => new Error(message, Code, Path, Locations, Extensions, Exception);

    public IError WithCode(string? code) =>
        new Error(Message, code, Path, Locations, code is null ? Without("code") : Extensions, Exception);

    public IError WithPath(Path path) => new Error(Message, Code, path, Locations, Extensions, Exception);

    public IError WithPath(IReadOnlyList<object> path) => WithPath(Path.FromList(path));

    public IError WithLocations(IReadOnlyList<Location> locations) =>
        new Error(Message, Code, Path, locations, Extensions, Exception);

    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) =>
        new Error(Message, Code, Path, Locations, extensions, Exception);

    public IError RemoveExtension(string key) => new Error(
        Message,
        key == "code" ? null : Code,
        Path,
        Locations,
        Without(key),
        Exception);

    public IError SetExtension(string key, object? value)
    {
        var extended = new OrderedDictionary<string, object?>(Extensions ?? new Dictionary<string, object?>())
        {
            [key] = value,
        };
        return new Error(Message, key == "code" ? value as string : Code, Path, Locations, extended, Exception);
    }

    public IError WithException(Exception? exception) =>
        new Error(Message, Code, Path, Locations, Extensions, exception);

    private static IReadOnlyDictionary<string, object?>? WithCodeFirst(
        string? code,
        IReadOnlyDictionary<string, object?>? extensions)
    {
        var isKnown = extensions?.TryGetValue("code", out var known) == true && known as string == code;
        if (code is null || isKnown)
        {
            return extensions;
        }

        var ordered = new OrderedDictionary<string, object?> { ["code"] = code };
        foreach (var (key, value) in extensions ?? new Dictionary<string, object?>())
        {
            if (key != "code")
            {
                ordered.Add(key, value);
            }
        }

        return ordered;
    }

    private OrderedDictionary<string, object?>? Without(string key)
    {
        var rest = Extensions?.Where(extension => extension.Key != key).ToList();
        return rest is null or [] ? null : new OrderedDictionary<string, object?>(rest);
    }
}
