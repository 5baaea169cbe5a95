using HotChocolate.Authorization;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>
/// What a type asks of users is asked of the fields that give it; of a root it is asked of its own fields.
/// </summary>
internal static class TypeAuthorization
{
    public static void Apply(
        BuildContext context,
        IEnumerable<ObjectModel> roots,
        FieldAssembly fields)
    {
        var ruled = context.Models.Objects.Where(type => type.Definition.IsAuthorized)
            .Select(type => (TypeModel)type.Model)
            .ToHashSet();
        foreach (var model in ruled)
        {
            model.Directives.Add(AuthorizeDirectives.Node());
        }

        foreach (var field in fields.Pending)
        {
            if (field.Definition.IsAuthorized)
            {
                field.Model.Directives.Add(AuthorizeDirectives.Node());
            }

            field.Model.Type.Resolve(context.Builder.Types);
            field.IsAuthorized |= (roots.Contains(field.Type) && ruled.Contains(field.Type))
                || ruled.Contains(field.Model.Type.Type);
        }
    }
}
