namespace HotChocolate.Types;

/// <summary>A scalar or an enum.</summary>
public interface ILeafType : INamedOutputType, INamedInputType;
