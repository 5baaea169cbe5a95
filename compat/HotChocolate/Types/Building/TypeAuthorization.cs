using HotChocolate.Authorization;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>
/// What a type asks of users is asked of the fields that give it; of a root, and of what may hide behind an interface
/// or union, it is asked of its own fields.
/// </summary>
internal static class TypeAuthorization
{
    public static void Apply(
        BuildContext context,
        IEnumerable<ObjectModel> roots,
        FieldAssembly fields)
    {
        var ruled = context.Models.Objects.Where(type => type.Definition.Authorization.Count > 0)
            .ToDictionary(type => type.Model, type => type.Definition.Authorization);
        foreach (var (model, rules) in ruled)
        {
            model.Directives.AddRange(rules.Select(AuthorizeDirectives.Node));
        }

        var hidden = context.Builder.Types.OfType<UnionModel>()
            .SelectMany(union => union.Types)
            .Select(member => member.Type)
            .ToHashSet();
        foreach (var field in fields.Pending)
        {
            field.Model.Directives.AddRange(field.Definition.Authorization.Select(AuthorizeDirectives.Node));
            if (field.Definition.AllowAnonymous)
            {
                field.Authorization.Clear();
                continue;
            }

            var isExposed =
                roots.Contains(field.Type) || field.Type.Interfaces.Count > 0 || hidden.Contains(field.Type);
            if (isExposed && ruled.TryGetValue(field.Type, out var own))
            {
                field.Authorization.InsertRange(0, own);
            }

            field.Model.Type.Resolve(context.Builder.Types);
            if (field.Model.Type.Type is ObjectModel given && ruled.TryGetValue(given, out var result))
            {
                field.Authorization.AddRange(result);
            }
        }
    }
}
