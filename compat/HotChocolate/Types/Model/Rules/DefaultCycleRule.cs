using HotChocolate.Language;

namespace HotChocolate.Types.Model.Rules;

/// <summary>
/// No default of an input field needs itself (specification, <c>InputObjectDefaultValueHasCycle</c>): filling it in
/// would never end.
/// </summary>
internal static class DefaultCycleRule
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        var path = new List<string>();
        var finished = new HashSet<string>();
        foreach (var input in schema.Types.OfType<InputObjectModel>())
        {
            FollowObject(input, null, path, finished, errors);
        }
    }

    private static void FollowObject(
        InputObjectModel input,
        ObjectValueNode? given,
        List<string> path,
        HashSet<string> finished,
        ICollection<SchemaError> errors)
    {
        foreach (var member in input.Fields)
        {
            if (member.Type.Type is not InputObjectModel)
            {
                continue;
            }

            var value = given?.Fields.FirstOrDefault(node => node.Name == member.Name)?.Value;
            if (value is not null)
            {
                FollowValue(member, value, path, finished, errors);
            }
            else if (member.DefaultValue is not null)
            {
                FollowDefault(input, member, path, finished, errors);
            }
        }
    }

    private static void FollowDefault(
        InputObjectModel input,
        InputValueModel member,
        List<string> path,
        HashSet<string> finished,
        ICollection<SchemaError> errors)
    {
        var coordinate = $"{input}.{member.Name}";
        if (path.Contains(coordinate))
        {
            errors.Add($"The default of `{coordinate}` needs itself.");
            return;
        }

        if (finished.Contains(coordinate))
        {
            return;
        }

        path.Add(coordinate);
        FollowValue(member, member.DefaultValue!, path, finished, errors);
        path.RemoveAt(path.Count - 1);
        finished.Add(coordinate);
    }

    private static void FollowValue(
        InputValueModel member,
        ValueNode value,
        List<string> path,
        HashSet<string> finished,
        ICollection<SchemaError> errors)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    FollowValue(member, item, path, finished, errors);
                }

                break;
            case ObjectValueNode node:
                FollowObject((InputObjectModel)member.Type.Type, node, path, finished, errors);
                break;
        }
    }
}
