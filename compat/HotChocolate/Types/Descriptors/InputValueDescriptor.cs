using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <summary>Describes an argument or an input field.</summary>
internal abstract class InputValueDescriptor(InputValueDefinition definition) : IDescriptor
{
    public InputValueDefinition Definition { get; } = definition;
}
