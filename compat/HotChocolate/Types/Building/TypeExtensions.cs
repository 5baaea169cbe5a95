using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>Adds the fields of extensions to the types they extend.</summary>
internal sealed class TypeExtensions(BuildContext context, RootTypes roots)
{
    private readonly HashSet<ObjectTypeDefinition> _used = [];

    /// <summary>
    /// The type's own fields, then those of its extensions; of two with one name the later takes the earlier's place.
    /// </summary>
    public List<OutputFieldDefinition> Merge(ObjectModel model, ObjectTypeDefinition definition)
    {
        var fields = definition.Fields.ToList();
        foreach (var extension in context.Models.Extensions.Where(candidate => Extends(candidate, model, definition)))
        {
            _used.Add(extension);
            fields.RemoveAll(field =>
                extension.IgnoredFields.Contains(field.Name)
                || (field.Member is { } member && extension.IgnoredProperties.Contains(member.Name)));
            foreach (var added in extension.Fields)
            {
                fields.RemoveAll(field => added.ReplacesMember is { } replaced && field.Member?.Name == replaced);
                Put(fields, added);
            }

            Authorize(extension, definition);
        }

        return context.Setup.Options.SortFieldsByName
            ? [.. fields.OrderBy(field => field.Name, StringComparer.Ordinal)]
            : fields;
    }

    public void ReportLost()
    {
        foreach (var lost in context.Models.Extensions.Where(extension => !_used.Contains(extension)))
        {
            var target = lost.Extends!.Name ?? lost.Extends.RuntimeType?.Name ?? lost.Extends.Operation.ToString();
            var source = lost.RuntimeType?.Name ?? "An extension";
            context.Report($"{source} extends `{target}`, which the schema does not have.");
        }
    }

    private static void Put(List<OutputFieldDefinition> fields, OutputFieldDefinition added)
    {
        var known = fields.FindIndex(field => field.Name == added.Name);
        if (known < 0)
        {
            fields.Add(added);
        }
        else
        {
            fields[known] = added;
        }
    }

    /// <summary>What an extension asks of users the type asks; of a root, the extension's own fields alone.</summary>
    private static void Authorize(ObjectTypeDefinition extension, ObjectTypeDefinition definition)
    {
        if (extension.Extends?.Operation is null)
        {
            definition.IsAuthorized |= extension.IsAuthorized;
            return;
        }

        foreach (var field in extension.Fields)
        {
            field.IsAuthorized |= extension.IsAuthorized;
        }
    }

    private bool Extends(ObjectTypeDefinition extension, ObjectModel model, ObjectTypeDefinition definition)
    {
        var target = extension.Extends!;
        if (target.Operation is { } operation)
        {
            return roots.Find(operation) == model;
        }

        if (target.Name is { } name)
        {
            return name == model.Name;
        }

        return target.RuntimeType is { } type
            && definition.RuntimeType is { } extended
            && (type == extended || ((type.IsInterface || type.IsAbstract) && type.IsAssignableFrom(extended)));
    }
}
