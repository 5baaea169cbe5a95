using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Turns the members of type definitions into models.</summary>
internal static class SdlMembers
{
    public static FieldModel ReadField(FieldDefinitionNode node)
    {
        var model = new FieldModel(node.Name, TypeRef.From(node.Type))
        {
            Description = node.Description?.Value,
            DeprecationReason = SdlDirectives.DeprecationReason(node.Directives),
        };
        model.Directives.AddRange(node.Directives);
        model.Arguments.AddRange(node.Arguments.Select(ReadInputValue));
        SdlDirectives.ApplyTo(model);
        return model;
    }

    public static InputValueModel ReadInputValue(InputValueDefinitionNode node)
    {
        var model = new InputValueModel(node.Name, TypeRef.From(node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = SdlDirectives.DeprecationReason(node.Directives),
            Cost = SdlDirectives.Cost(node.Directives),
        };
        model.Directives.AddRange(node.Directives);
        return model;
    }

    public static EnumValueModel ReadEnumValue(EnumValueDefinitionNode node)
    {
        var model = new EnumValueModel(node.Name)
        {
            Description = node.Description?.Value,
            DeprecationReason = SdlDirectives.DeprecationReason(node.Directives),
        };
        model.Directives.AddRange(node.Directives);
        return model;
    }
}
