namespace HotChocolate;

/// <summary>Builds an <see cref="IError"/>.</summary>
public class ErrorBuilder : IErrorBuilder
{
    private readonly List<Location> _locations = [];
    private readonly OrderedDictionary<string, object?> _extensions = [];
    private string? _message;
    private string? _code;
    private Path? _path;
    private Exception? _exception;

    public static ErrorBuilder New() => new();

    public static ErrorBuilder FromError(IError error)
    {
        var builder = new ErrorBuilder
        {
            _message = error.Message,
            _code = error.Code,
            _path = error.Path,
            _exception = error.Exception,
        };
        builder._locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            builder._extensions[key] = value;
        }

        return builder;
    }

    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    public IErrorBuilder SetCode(string? code)
    {
        _code = code;
        if (code is null)
        {
            _extensions.Remove("code");
        }

        return this;
    }

    public IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    public IErrorBuilder SetPath(IReadOnlyList<object>? path) => SetPath(path is null ? null : Path.FromList(path));

    public IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    public IErrorBuilder AddLocation(int line, int column) => AddLocation(new Location(line, column));

    public IErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    public IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    public IErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return key == "code" ? SetCode(value as string) : this;
    }

    public IErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return key == "code" ? SetCode(null) : this;
    }

    public IErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    /// <exception cref="InvalidOperationException">The error has no message.</exception>
    public IError Build() => new Error(
        string.IsNullOrEmpty(_message)
            ? throw new InvalidOperationException("An error needs a message.")
            : _message,
        _code,
        _path,
        _locations.Count == 0 ? null : _locations.ToArray(),
        _extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(_extensions),
        _exception);
}
