using System.Globalization;
using HotChocolate.Types;

namespace HotChocolate.Transport.Uploads;

/// <summary>Puts files where paths such as <c>variables.input.files.0</c> say.</summary>
internal static class FilePath
{
    public static void Put(IDictionary<string, object?> variables, string path, IFile file)
    {
        var steps = path.Split('.');
        if (steps.Length < 2 || steps[0] != "variables")
        {
            throw MultipartReader.Refuse($"The path `{path}` must start with `variables`.", "HC0041");
        }

        object? place = variables;
        for (var i = 1; i < steps.Length; i++)
        {
            place = Step(place, steps[i], i == steps.Length - 1 ? file : null, path);
        }
    }

    private static object? Step(object? place, string step, IFile? file, string path)
    {
        switch (place)
        {
            case IDictionary<string, object?> fields when file is not null:
                fields[step] = file;
                return null;
            case IDictionary<string, object?> fields when fields.TryGetValue(step, out var value):
                return value;
            case object?[] items when TryReadIndex(step, items.Length, out var index):
                items[index] = file ?? items[index];
                return items[index];
            default:
                throw MultipartReader.Refuse($"The path `{path}` leads to no variable.", "HC0042");
        }
    }

    private static bool TryReadIndex(string step, int count, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;
}
