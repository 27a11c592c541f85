namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>A node that joins other nodes, all of which stand before it in the program.</summary>
internal abstract record TreeNode : ProgramNode;
