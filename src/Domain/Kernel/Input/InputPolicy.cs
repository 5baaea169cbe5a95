using System.Collections.Concurrent;

namespace ChiBo.Domain.Kernel.Input;

/// <summary>
/// Whatever comes in passes here once: every text by <see cref="PlainText"/>, every date, instant, month, year and number by
/// <see cref="InputRange"/>. Doors ask it about the arguments of a request, aggregates about each command, so that a grain
/// that is called otherwise is as safe.
/// </summary>
public static class InputPolicy
{
    /// <summary>Longest text by which people search, and longest id, month or code.</summary>
    public const int LongestWord = Limits.Name;

    private static readonly ConcurrentDictionary<Type, InputShape> Shapes = [];

    /// <summary>Checks an input or a command, and cleans its texts.</summary>
    /// <param name="given">A record; its nested records and lists are checked with it.</param>
    /// <param name="clean">The same instance where nothing had to be cleaned, otherwise a copy.</param>
    /// <returns>The first refusal, which names the field; null when everything can be taken.</returns>
    public static Refusal? Check<T>(T given, out T clean) where T : class
    {
        var refusal = ShapeOf(given.GetType()).Check(given, "", out var read);
        clean = (T)read;
        return refusal;
    }

    /// <summary>Checks one argument that is no record: a text, a date, a number, or a list of them.</summary>
    /// <param name="name">As the schema or the address names it.</param>
    /// <param name="value">Null is not checked.</param>
    /// <param name="isDocument">A text of any length with lines, such as the JSON of an edition.</param>
    /// <param name="clean">The text as it is kept; whatever else, as it was given.</param>
    public static Refusal? Check(string name, object? value, out object? clean, bool isDocument = false) =>
        InputValue.Check(InputField.Of(name, isDocument), name, value, out clean);

    /// <summary>Checks a word of an address: a text on one line, of the length of a name.</summary>
    public static Refusal? CheckWord(string name, string? value) =>
        value is null ? null : InputValue.Check(InputField.Word, name, value, out _);

    /// <summary>Makes an input that others hold on to what its clean copy is.</summary>
    public static void Overwrite(object given, object clean)
    {
        if (!ReferenceEquals(given, clean)) ShapeOf(given.GetType()).Copy(clean, given);
    }

    internal static InputShape ShapeOf(Type type) => Shapes.GetOrAdd(type, static known => new InputShape(known));
}
