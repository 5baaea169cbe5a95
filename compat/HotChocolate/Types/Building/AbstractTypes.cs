using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>Finds out, once every object is known, who implements interfaces and who is in unions.</summary>
internal static class AbstractTypes
{
    public static void Complete(BuildContext context)
    {
        foreach (var (declared, definition) in context.Models.Interfaces)
        {
            if (definition.RuntimeType is { } type)
            {
                Implement(context, declared, type);
            }

            declared.Runtime = ByHand(context, definition.ResolveAbstractType) ?? declared.Runtime;
        }

        foreach (var (union, definition) in context.Models.Unions)
        {
            if (definition.RuntimeType is { } marker && definition.Members.Count == 0)
            {
                union.Types.AddRange(context.Models.Objects
                    .Where(candidate => marker.IsAssignableFrom(candidate.Definition.RuntimeType))
                    .Select(candidate => TypeRef.To(candidate.Model)));
            }

            union.Runtime = ByHand(context, definition.ResolveAbstractType) ?? union.Runtime;
        }
    }

    private static void Implement(BuildContext context, InterfaceModel declared, Type type)
    {
        var objects = context.Models.Objects
            .Select(candidate => (Model: (ComplexModel)candidate.Model, candidate.Definition.RuntimeType));
        var interfaces = context.Models.Interfaces
            .Select(candidate => (Model: (ComplexModel)candidate.Model, candidate.Definition.RuntimeType));
        foreach (var (model, candidate) in objects.Concat(interfaces))
        {
            if (candidate != type && type.IsAssignableFrom(candidate) && !model.Implements(declared.Name))
            {
                model.Interfaces.Add(TypeRef.To(declared));
            }
        }
    }

    private static AbstractRuntime? ByHand(BuildContext context, ResolveAbstractType? resolve) => resolve is null
        ? null
        : new AbstractRuntime(
            (task, value) => resolve(task!, value) is { } type
                ? context.Builder.Types.Find(((IHasName)type).Name) as ObjectModel
                : null,
            NeedsContext: true);
}
