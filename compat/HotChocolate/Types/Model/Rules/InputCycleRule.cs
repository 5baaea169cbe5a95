namespace HotChocolate.Types.Model.Rules;

/// <summary>No input object needs itself: such a one could never be given.</summary>
internal static class InputCycleRule
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        var finished = new HashSet<InputObjectModel>();
        var path = new List<InputObjectModel>();
        foreach (var input in schema.Types.OfType<InputObjectModel>())
        {
            Follow(input, path, finished, errors);
        }
    }

    private static void Follow(
        InputObjectModel input,
        List<InputObjectModel> path,
        HashSet<InputObjectModel> finished,
        ICollection<SchemaError> errors)
    {
        var seen = path.IndexOf(input);
        if (seen >= 0)
        {
            errors.Add($"`{input}` needs itself: {string.Join(" > ", path.Skip(seen).Append(input))}.");
            return;
        }

        if (finished.Contains(input))
        {
            return;
        }

        path.Add(input);
        foreach (var member in input.Fields)
        {
            if (member.Type is { IsNonNull: true, IsList: false } && member.Type.Type is InputObjectModel needed)
            {
                Follow(needed, path, finished, errors);
            }
        }

        path.RemoveAt(path.Count - 1);
        finished.Add(input);
    }
}
