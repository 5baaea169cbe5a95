using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <summary>Describes a field of an object or an interface.</summary>
internal abstract class OutputFieldDescriptor(OutputFieldDefinition definition) : IDescriptor
{
    public OutputFieldDefinition Definition { get; } = definition;

    protected void Describe(string name, Action<IArgumentDescriptor> describe)
    {
        var argument = Definition.Arguments.Find(known => known.Name == name);
        if (argument is null)
        {
            Definition.Arguments.Add(argument = new InputValueDefinition { Name = name });
        }

        describe(new ArgumentDescriptor(argument));
    }
}
