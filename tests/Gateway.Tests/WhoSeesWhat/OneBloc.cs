namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>The bloc that the tests of who sees what look at; none of them changes it.</summary>
[CollectionDefinition(nameof(OneBloc))]
public sealed class OneBloc : ICollectionFixture<WholeBloc>;
